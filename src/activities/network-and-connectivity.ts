import type { Activity } from "./activity.ts";

export const networkAndConnectivity: Activity = {
  id: "network-and-connectivity",
  title: "Network and connectivity",
  what: "LAN, WAN, Wi-Fi, VPN, internet, DNS, carrier circuits, access network plant.",
  usually: "run",
  twins: {
    run: "one port added to existing plant, one line mended",
    transform: "a network segment or site that is not there today",
  },
  neighbours: [
    {
      id: "facilities-and-power",
      apart:
        "Network and connectivity, not facilities and power: a carrier's maintenance notice; that of a data-centre provider, power and cooling are facilities.",
    },
    {
      id: "telephony-and-mobile",
      apart:
        "Network and connectivity, not telephony and mobile: a carrier's maintenance notice; that of a contact-centre or telephone provider is telephony.",
    },
    {
      id: "vendor-management",
      apart:
        "Network and connectivity, not vendor management: a carrier's maintenance notice; that of another software vendor is vendor management.",
    },
    {
      id: "network-security-change",
      apart:
        "Network and connectivity, not firewall and filtering: a connection is slow or down; a rule that blocks it or lets it through is the firewall.",
    },
    {
      id: "device-support",
      apart:
        "Network and connectivity, not device support: the connection is lost, whatever device is used; where one device itself misbehaves, it is the device.",
    },
  ],
  phrases: {
    en: {
      strong: `
        network issue*, network problem*, network down, network is down, network outage, network connection,
        network slow, slow network, network latency, network port, network cable + port, network drop*,
        no network, network access + port, unidentified network, lan, wireless network, ssid, guest wifi,
        wifi voucher, vpn down, vpn disconnect*, vpn not, vpn connection, vpn client, vpn issue, vpn tunnel,
        vpn slow, globalprotect, anyconnect, pulse secure, forticlient + connect, zscaler client, internet,
        connectivity, connection drops, connection lost, lost connection, loses connection,
        intermittent connection, packet loss, bandwidth, throughput, dns record, dns entry, a record, dhcp,
        ip address, static ip, ip conflict, ip phone vlan, fixed ip, mac address, patch port, switch port,
        port activation, activate port, port security, 802 1x, dot1x, switch stack, router reboot,
        reboot router, sfp, uplink, trunk port, interface errors, interface down, link down, flapping, bgp,
        ospf, sdwan, circuit down, circuit outage, leased line, fibre cut, fiber, carrier + maintenance,
        carrier ticket, provider maintenance, isp maintenance, isp outage, planned maintenance + circuit,
        planned work + network, maintenance notification + circuit, scheduled maintenance + link,
        network maintenance, olt, ont + signal, dsl, broadband, base station, microwave link, lte failover,
        4g backup, 4g router, site offline, branch offline, store offline, branch down, ntp, proxy pac,
        load balancer + vip, ping timeout, traceroute, site to site, ipsec, meraki, aruba, ubiquiti, unifi,
        juniper, hotspot, switchport*, site can't be reached, low speed, line profile,
        network socket + activate, activate network, wireless access, wireless down, can't launch my vpn,
        vpn won't, ports without link, dns server, disconnected from network`,
      medium: `
        wlan, wifi, wi fi, wireless, access points, eduroam, vpn, openvpn, dns, cname, vlan, radius, switch,
        switches, router, circuit, fibre, isp, dslam, ftth, adsl, antenna, nac, network, connection,
        disconnected, disconnects, disconnecting, cannot connect, unable to connect, can't connect, offline,
        signal, outage, port, subnet, unreachable, hub, modem, access point, remote access,
        maintenance window, planned maintenance, backbone, coverage, subscriber*, tunnel, line down, cisco`,
      weak: "wan, latency, mpls, link, drops, carrier, ap",
    },
    de: {
      strong: `
        netzwerkproblem*, netzwerkausfall, netzwerkstörung, netzwerkverbindung, netzausfall, netzwerkport,
        netzwerkzugang, kein netzwerk, kein netz, lan, wlan ausfall, gäste wlan, gast wlan, vpn verbindung,
        vpn bricht, vpn zugang geht nicht, internet*, verbindungsabbruch, verbindungsabbrüche,
        verbindung bricht, bricht ab + verbindung, leitung gestört, leitungsstörung, leitungsausfall,
        standleitung, datenleitung, bandbreite, paketverlust, latenz, dns eintrag, dhcp, ip adresse*,
        feste ip, mac adresse, switch port, port freischalten vlan, portfreischaltung switch, patchung,
        uplink, sfp, bgp, provider + störung, provider + wartung, wartungsankündigung,
        wartungsarbeiten + netz, wartungsarbeiten leitung, störung + leitung, filiale offline,
        standort offline, standort nicht erreichbar, standort + ausfall, anbindung + ausfall, netzanbindung,
        hausanschluss, olt, dsl, lte, ntp, hotspot, funkzelle, richtfunk, reichweite wlan,
        netzwerkdose patchen, netzwerkdose aktivieren, dose freischalten, dose aktivieren, dose patchen,
        wlan funktioniert nicht, wlan geht nicht, vpn funktioniert nicht, vpn geht nicht`,
      medium: `
        netzwerk*, wlan*, access point*, accesspoint*, vpn, glasfaser*, dns, vlan*, dslam, radius, eduroam,
        paketverluste, verbindung, nicht erreichbar, netz, ausgefallen, ausfall, anbindung, signal, offline,
        störung, leitung, tunnel, port, wartung + provider, carrier, homeoffice + verbindung, subnetz`,
      weak: "wan, switch*, router*, mpls, bricht, wartungsfenster, standort",
    },
    fr: {
      strong: `
        problème réseau, panne réseau, coupure réseau, lenteur réseau, lenteurs réseau, pas de réseau,
        plus de réseau, réseau indisponible, connexion réseau, accès réseau, lan, borne wifi, point d'accès,
        wifi invité, connexion vpn, vpn ne, internet, pas de connexion, plus de connexion,
        connexion instable, connexion lente, perte de connexion, débit, bande passante, latence, entrée dns,
        dhcp, adresse ip, adresses ip, ip fixe, adresse mac, port réseau, activation port,
        activation de prise, lien opérateur, lien coupé, lien down, liaison louée, fibre optique,
        coupure fibre, opérateur + maintenance, maintenance opérateur, travaux programmés + fibre,
        maintenance programmée + lien, maintenance planifiée + circuit, bgp, box opérateur, 4g secours,
        site isolé, site injoignable, hors ligne, agence + réseau, ntp, olt, abonné, perte de paquets,
        conflit d'ip, dysfonctionnement réseau, connexion inaccessible, prise + brassage, prise réseau,
        réseau lent, réseau hs, wifi ne, tablettes + connexion, problème de réseau`,
      medium: `
        réseau, wifi, wi fi, vpn, déconnexion*, dns, vlan, commutateur*, routeur*, liaison, fibre, adsl,
        radius, eduroam, dslam, connexion, injoignable, coupure, lien, signal, modem, déconnecté, antenne,
        tunnel, port, ping, lenteurs, télétravail + connexion, opérateur`,
      weak: "wan, switch*, mpls, lenteur, coupe",
    },
    es: {
      strong: `
        en red, sin red, red caída, red lenta, caída de red, falla de red, problema de red,
        problemas de red, lentitud en la red, conexión de red, punto de red, puerto de red, conectividad,
        sin conexión, lan, red inalámbrica, punto de acceso, vpn no, conexión vpn, se corta la vpn,
        internet, pérdida de conexión, intermitencia, intermitente, enlace caído, enlace principal,
        caída de enlace, pérdida de paquetes, ancho de banda, registro dns, dhcp, dirección ip, ip fija,
        direcciones ip, dirección mac, enrutador, puerto del switch, habilitar puerto, fibra óptica,
        corte de fibra, mantenimiento programado + enlace, mantenimiento programado + fibra,
        mantenimiento del proveedor, ventana de mantenimiento + circuito, bgp, sucursal sin, sede sin, ntp,
        circuito, olt, conflicto de ip, toma de red, tomas de red, red no funciona, wifi no funciona,
        sin señal`,
      medium: `
        la red, de red, wifi, wi fi, access point, vpn, enlace, dns, vlan, fibra, módem, antena, radius,
        ftth, eduroam, conexión, desconexión, desconecta, señal, se corta, caído, caída, no responde + ping,
        túnel, puerto, lentitud, mantenimiento programado, isp`,
      weak: "wan, latencia, switch*, router*, mpls, conectar, lenta, proveedor, sucursal",
    },
    pt: {
      strong: `
        problema de rede, problemas de rede, sem rede, rede caiu, rede lenta, rede fora, queda de rede,
        lentidão na rede, falha de rede, conexão de rede, ponto de rede, porta do switch, porta de rede,
        conectividade, lan, rede sem fio, ponto de acesso, roteador wifi, vpn não, conexão vpn, vpn caindo,
        internet, link da, link caiu, link fora, link principal, queda de link, oscilação, oscilando,
        intermitência, perda de pacote*, largura de banda, aumento de banda, banda do link, registro dns,
        dhcp, endereço ip, ip fixo, endereço mac, rompimento, fibra óptica, operadora + link,
        manutenção programada + link, manutenção programada + operadora, manutenção programada + fibra,
        janela de manutenção + link, circuito, bgp, loja sem, filial sem, ntp, olt, onu,
        indisponibilidade de link, sem link, conflito de ip, wifi não funciona, rede não,
        cabo de rede + internet, pacotes perdidos`,
      medium: `
        sem conexão, wifi, wi fi, wireless, access point, vpn, dns, vlan, roteador*, fibra, modem, antena,
        radius, eduroam, desconectando, desconecta, sinal, caindo, queda, túnel, porta, lentidão,
        manutenção programada, provedor, cabo de rede, sem comunicação, indisponibilidade,
        fora do ar + filial, operadora`,
      weak: "rede, wan, link, latência, switch*, mpls, conexão, conectar, filial",
    },
  },
  market: 4,
  defaultMinutes: 45,
  delivery: "Managed network or network operations centre with service levels; carriers under contract",
  presumption: "outsource",
};
