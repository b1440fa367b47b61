import type { Activity } from "./activity.ts";

export const networkSecurityChange: Activity = {
  id: "network-security-change",
  title: "Firewall, proxy and filtering",
  what: "Firewall, proxy, filtering, allow-list.",
  usually: "run",
  twins: {
    run: "one rule added to the firewall that is there",
    transform: "a control introduced that is not there today",
  },
  neighbours: [
    {
      id: "network-and-connectivity",
      apart:
        "Firewall and filtering, not network and connectivity: one rule, filter or allow-list is changed; a connection that is slow or down is the network.",
    },
    {
      id: "access-and-permissions",
      apart:
        "Firewall and filtering, not access and permissions: an address, port or web site is let through; a person who needs rights asks for access.",
    },
    {
      id: "security-response",
      apart:
        "Firewall and filtering, not security response: a rule is changed as planned or asked for; phishing, malware and suspicious activity are security incidents.",
    },
    {
      id: "new-system-or-service",
      apart:
        "Firewall and filtering, not new system or service: one rule in existing plant; a control or a segment that is not there today is new.",
    },
  ],
  phrases: {
    en: {
      strong: `
        firewall change*, firewall request, fw rule*, fw change, open port*, open the ports, open firewall,
        port opening, port open, open tcp, tcp 443, tcp port, udp port, close port, port 3389, port 443,
        port 22, port 8080, whitelist*, white list, allow list*, allowlist*, allow ip, allow domain,
        allow partner ip, blacklist*, block list, blocklist, deny list, denylist, block ip*, block domain,
        block url, block website, block site, block sender, blocked website, website blocked, site blocked,
        web page blocked, blocked by firewall, blocked by policy, unblock, url filter*, url category,
        url blocked, web filter*, content filter*, web gateway, proxy, zscaler, bluecoat, squid, waf,
        web application firewall, ips signature, ips rule, geo block*, geoblock*, geo restriction, acl,
        access control list, nat, port forward*, security group change, security group rule, nsg,
        ssl inspection, ssl decryption, tls inspection, fortinet + rule, palo alto, checkpoint,
        check point + rule, cisco asa, sophos + block*, edl, network segmentation rule, rule shadowed,
        rule review, temporary rule*, source ip + destination, from + to + port, inbound rule,
        outbound rule, egress rule, jump host + port, allow traffic, permit traffic, traffic blocked,
        traffic denied, inbound traffic, open access to url, dns filter*, umbrella, casb,
        conditional access exception, mail gateway allow, allow sender, firewall opening, pac file,
        restrict ssh, access list, 9100 tcp, nac quarantined, release from quarantine + device,
        blocked category, policy push, access to website, website access, site access, icmp, allow outbound,
        allow inbound, open access from, firewall rule request, firewall change, open port, open ports,
        allowlist, blacklist, url unblock, web filter, ipsec tunnel, ip whitelist*`,
      medium: `
        firewall*, dmz, fortigate, port, ports, blocked, block, blocking, allow, rules, gateway, subnet,
        outbound, inbound, reputation, 403, traffic, policy + block, denied + url, url, website + access,
        tcp, whitelist, site to site tunnel`,
      weak: "udp, approved by security, bypass, geo",
    },
    de: {
      strong: `
        firewallregel*, firewall regel, firewall freischaltung, firewallfreischaltung, firewalländerung,
        fw regel*, portfreischaltung, portfreigabe, port freischalten, port freigeben, port öffnen,
        ports öffnen, ports freischalten, port 443, port 22, freischaltung port, freischaltung url,
        freischaltung webseite, freischaltung website, freischaltung + port, webseite freischalten,
        website freischalten, webseite freigeben, seite freischalten, webseite gesperrt, seite gesperrt,
        seite blockiert, webseite blockiert, url freischalten, url sperren, domain sperren,
        domain freigeben, ip sperren, ip freischalten, whitelist*, positivliste, allowlist, blacklist,
        sperrliste, proxy, proxyausnahme, webfilter, web filter, url filter, inhaltsfilter, contentfilter,
        webgateway, blockiert + webseite, waf, nat, acl, geoblocking, ssl inspection, ssl inspektion,
        kommunikationsfreischaltung, netzfreischaltung, kommunikationsbeziehung, freischaltung rdp,
        absender freigeben, palo alto, sprungserver, zugriff verweigert durch richtlinie,
        richtlinie + seite, freigabe ip, ssh + einschränken, seite + gesperrt, webseite + freischalten,
        zugriff auf webseite, firewallantrag`,
      medium: `
        firewall*, dmz, fortigate, regelwerk, freischaltung, freischalten, blockiert, sperren, port, ports,
        freigabe + ip, subnetz, gesperrte seite`,
      weak: "zugriff + server",
    },
    fr: {
      strong: `
        parefeu, règle firewall, règles firewall, règle pare feu, ouverture de port*, ouverture port*,
        ouverture de flux, ouverture flux, ouverture des flux, ouvrir port, ouvrir le port,
        ouvrir les ports, ouvrir flux, ouvrir un flux, flux réseau, flux sortant, flux entrant,
        matrice de flux, fermeture de flux, port 443, port 22, déblocage site, déblocage d'un site,
        déblocage du site, débloquer site, débloquer le site, débloquer url, déblocage url,
        déblocage + site, site bloqué, site web bloqué, site internet bloqué, autoriser site,
        autoriser le site, autorisation site, liste blanche, whitelist*, liste noire, blacklist*,
        bloquer ip, bloquer adresse*, blocage d'adresses, blocage ip, blocage domaine, blocage url,
        bloquer url, proxy, filtrage, catégorie interdite, waf, faux positif + waf, nat, acl,
        inspection ssl, géoblocage, stormshield, palo alto, zscaler, redirection de port, accès au site,
        accès site, autoriser udp, autoriser tcp, autoriser + vers, accès à un site, ajouter l'ip,
        adresse ip + autoriser, ouverture de site, ouverture site, site web inaccessible, demande de flux,
        exception proxy`,
      medium: `
        pare feu, firewall*, dmz, fortigate, flux, port, ports, blocage, bloqué + site, débloquer,
        exception, autoriser, filtre, passerelle`,
      weak: "bloque",
    },
    es: {
      strong: `
        regla de firewall, reglas de firewall, regla en firewall, apertura de puerto*, abrir puerto*,
        abrir el puerto, habilitar puerto + servidor, puerto 443, puerto 22, cierre de puerto*,
        desbloquear página, desbloquear sitio, desbloquear web, desbloquear portal, desbloquear url,
        desbloqueo de página*, desbloqueo de sitio*, desbloqueo de url, desbloqueo de web, página bloqueada,
        sitio bloqueado, web bloqueada, url bloqueada, bloqueado por política, bloqueo de ip*, bloquear ip*,
        bloquear direcciones, bloqueo de dominio, bloquear dominio, bloqueo de url, bloqueo de página*,
        bloquear sitio*, bloqueo de sitio*, acceso a página web, acceso a la página, navegación,
        lista blanca, lista negra, whitelist*, blacklist*, proxy, filtro web, filtrado web,
        filtro de contenido, filtrado de contenido, filtro url, waf, nat, acl, inspección ssl, geobloqueo,
        fortinet + regla, palo alto, sonicwall, redirección de puerto*, permitir snmp, permitir + desde,
        restringir ssh, liberar puerto, acceso a sitio web, acceso a la web, página web + acceso,
        permitir ip, agregar ip, desbloqueo de página, excepción de proxy`,
      medium: `
        firewall*, cortafuegos, dmz, fortigate, puerto*, bloqueo, bloqueada, desbloquear, excepción,
        proxy + error, filtro, subred, política + acceso`,
      weak: "",
    },
    pt: {
      strong: `
        regra de firewall, regras de firewall, regra no firewall, liberação de porta*, liberar porta*,
        abertura de porta*, abrir porta*, porta 443, porta 22, porta 3389, liberação de site*,
        liberar site*, liberação de url*, liberar url*, liberação de página, liberar página,
        liberação de ip*, liberar ip*, liberar domínio, liberação de domínio, site bloqueado,
        página bloqueada, url bloqueada, bloqueado pelo firewall, bloqueio de site*, bloquear site*,
        bloqueio de ip*, bloquear ip*, bloqueio de url, bloquear domínio, desbloqueio de site*,
        desbloquear site*, desbloquear url, whitelist*, lista branca, lista negra, blacklist*, proxy,
        filtro web, filtro de conteúdo, filtro de url, webfilter, waf, nat, acl, inspeção ssl, geobloqueio,
        fortinet + regra, palo alto, sonicwall, pfsense, redirecionamento de porta*, liberação de tráfego,
        security group, liberar saída, liberação de saída, regra + liberar, regra + firewall,
        acesso ao site, acesso a site, liberar acesso + rede, liberação para o site, portas, permitir ip,
        liberação de site, liberar site, desbloqueio de site, exceção de proxy`,
      medium: `
        firewall*, dmz, fortigate, porta, bloqueio, bloqueando, exceção, liberar acesso + site, filtro,
        sub rede, categorizado`,
      weak: "",
    },
  },
  market: 3,
  defaultMinutes: 40,
  delivery: "Managed security provider executes; the client approves every rule",
  presumption: "review",
  guard: "approval-stays",
};
