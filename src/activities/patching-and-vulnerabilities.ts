import type { Activity } from "./activity.ts";

export const patchingAndVulnerabilities: Activity = {
  id: "patching-and-vulnerabilities",
  title: "Patching and vulnerabilities",
  what: "Patches, firmware, security updates.",
  usually: "run",
  twins: {
    run: "one patch, firmware or library version installed",
    transform: "patching that runs by itself from now on",
  },
  neighbours: [
    {
      id: "release-and-deployment",
      apart:
        "Patching, not release and deployment: a library, an engine or firmware gets its next version; a release of one's own software is deployed.",
    },
    {
      id: "software-install",
      apart:
        "Patching, not software installation: security updates for many machines; one program for users who want it is an installation.",
    },
    {
      id: "server-and-storage",
      apart:
        "Patching, not servers and storage: patches and firmware; a server that is built, enlarged or mended is a server.",
    },
    {
      id: "security-response",
      apart:
        "Patching, not security response: a weakness is closed before it is used; a breach or malware is responded to.",
    },
    {
      id: "migration-and-modernisation",
      apart:
        "Patching, not migration and modernisation: a minor or vendor-forced upgrade, like for like; a whole system that is replaced or re-platformed is migrated.",
    },
  ],
  phrases: {
    en: {
      strong: `
        patches, patch tuesday, monthly patch*, server patching, windows patch*, security patch*,
        emergency patch*, patch rollback, patch compliance, patch deployment, patch level, unpatched,
        hot fix, firmware, bios update, bios upgrade, microcode, vulnerabilit*, vuln, remediate,
        remediation of, cve, cvss, security update*, security bulletin, security fix, advisory, zero day,
        0 day, log4j, heartbleed, wsus, windows update compliance, windows updates + servers,
        critical patch update, cpu patch oracle, cumulative update, kb update, kb installation,
        service pack, openssl, update openssh, apache update, tomcat update, update wordpress,
        wordpress plugins, wordpress update, plugin updates, update dependencies, dependency update,
        bump lodash, bump spring, dependabot, bump dependency, library upgrade, upgrade library,
        upgrade dependency, upgrade dependencies, upgrade jquery, upgrade angular, upgrade to version,
        upgrade node, qualys, nessus, tenable, rapid7, qid, pentest finding*, pen test finding*,
        scan finding*, tls 1 0, tls 1 1, disable tls, smbv1, weak cipher*, ssl v3, default snmp community,
        end of support version, os update, ios update, android update, minor version, minor upgrade,
        reboot window, maintenance release, hardening finding, antivirus definition*, signature update,
        vulnerable, kb5*, kb4*, kernel update, feature update, antivirus update, engine update, patch cycle,
        since last patch, base image + vulnerable, windows update kb*, out of date plugin,
        sap notes security, bugfix release, update bios, httponly, cookie + security, monthly patching,
        security patching, patch window, cve*, hotfix kb*, critical vulnerability,
        vulnerability remediation, snyk, psirt, security advisory, out of band patch, os patching,
        windows updates on servers, sccm patch`,
      medium: `
        patch, patching, patched, hotfix*, exploit*, update to, upgrade, bump, outdated, out of date,
        cipher, hardening, ssl, tls, compliance below, eol, security finding*, dependency`,
      weak: "",
    },
    de: {
      strong: `
        patches, patchstand, patchmanagement, patchzyklus, patchen server, sicherheitspatch*,
        sicherheitsupdate*, sicherheitslücke*, sicherheitshinweis, sicherheitsmeldung, schwachstelle*,
        verwundbarkeit*, firmware*, bios update*, notfallpatch, cve, bsi warnung, bsi meldung, cert meldung,
        cert bund, zero day, wsus, windows updates server, windows updates + server, kumulatives update,
        service pack, openssl, java update + sicherheit*, log4j, tls 1 0, tls 1 1, smbv1, abschalten + tls,
        wordpress + update*, plugins aktualisieren, bibliothek aktualisieren, abhängigkeiten aktualisieren,
        pentest, nessus, qualys, scanbefund*, befunde, ungepatcht*, nicht patchbar, virendefinition*,
        signaturupdate, updates einspielen, update einspielen, kb5*, kb4*, kernel update, funktionsupdate,
        buildstand, windows updates anwendungsserver, antivirus update, virenscanner update, patch day,
        monatspatch*, patchfenster, patchen der server, firmwareupdate*, schwachstellenscan`,
      medium: `
        patch, patchen, patchday, hotfix*, einspielen, update, updates, aktualisierung, aktualisieren,
        veraltet, sicherheit, herstellerhinweis, kritisch + lücke, lücke, verschlüsselung, upgrade`,
      weak: "einspielung, welle",
    },
    fr: {
      strong: `
        patchs, patches, correctif*, mise à jour de sécurité, mises à jour de sécurité,
        mise à jour sécurité, mise à jour bios, firmware, microcode, faille, failles, bulletin cert,
        bulletin de sécurité, avis de sécurité, alerte cert, cve, zero day, wsus, windows update + serveurs,
        mises à jour windows + serveurs, campagne de mise à jour, openssl, log4j, désactiver tls, tls 1 0,
        smbv1, chiffrement faible, scan de vulnérabilités, nessus, qualys, pentest, test d'intrusion,
        non patchable, mise à jour wordpress, plugins wordpress, mise à jour des dépendances,
        mise à jour mineure, montée de version mineure, service pack, signature antivirale,
        mise à jour antivirus, kb5*, kb4*, mise à jour du bios, mise à jour kernel, note de sécurité,
        retirer la kb, correctifs de sécurité, correctif de sécurité, mise à jour firmware,
        mise à jour du firmware, avis cert`,
      medium: `
        patch, patching, vulnérabilité*, hotfix, mise à jour, mises à jour, version corrigée, obsolète,
        sécurité, constructeur + version, dérogation, exploitation`,
      weak: "mettre à jour",
    },
    es: {
      strong: `
        parche, parches, actualización de seguridad, actualizaciones de seguridad, firmware,
        bios + actualiz*, vulnerabilidad*, remediación, remediar, fallo de seguridad, brecha + parche,
        boletín de seguridad, aviso de seguridad, aviso del fabricante, cve, día cero, zero day, wsus,
        actualizaciones windows, actualizaciones de windows + servidores, openssl, log4j, tls 1 0,
        deshabilitar tls, smbv1, cifrado débil, escaneo + hallazgos, hallazgos de escaneo, nessus, qualys,
        pentest, prueba de penetración, ethical hacking, actualizar wordpress, plugins de wordpress,
        actualizar plugins, actualizar dependencias, actualización menor, service pack,
        actualizar antivirus, firmas de antivirus, kb5*, kb4*, cifrados débiles, actualizar bios,
        corrección + cvss, cvss, notas de seguridad, parchado, parchado de servidores,
        actualización de firmware`,
      medium: `
        parcheo, parchear, hotfix, actualizar, actualización, actualizaciones, obsoleto, desactualizado,
        seguridad, ventana + reinicio, excepción + equipo, crítica`,
      weak: "fabricante",
    },
    pt: {
      strong: `
        patches, aplicação de patch*, aplicar patch*, patch de segurança, atualização de segurança,
        atualizações de segurança, firmware, bios + atualiz*, correção de vulnerabilidade*, remediação,
        falha de segurança, boletim de segurança, aviso de segurança, cve, zero day, dia zero, wsus,
        atualização do windows + servidor*, atualizações do windows + servidor*, openssl, log4j, tls 1 0,
        desabilitar tls, smbv1, cifra* fraca*, varredura + vulnerab*, nessus, qualys, pentest,
        teste de invasão, atualizar wordpress, atualizar plugins, plugins do wordpress,
        atualização de dependências, atualizar dependências, atualizar biblioteca,
        atualização de biblioteca*, atualizar lib, service pack, vacina antivirus, atualização do antivírus,
        atualizar antivirus, correção de segurança, atualização da versão do, kb5*, kb4*,
        notas de segurança, atualizar bios, cvss, aplicar cpu oracle, patch + exceção, aplicação de patches,
        aplicação de patch, atualização de firmware`,
      medium: `
        patch, vulnerabilidade*, hotfix, atualizar, atualização, atualizações, obsoleto, desatualizado,
        segurança, upgrade, janela + reinício, exploração, fabricante`,
      weak: "versão",
    },
  },
  market: 4,
  defaultMinutes: 60,
  delivery: "Managed patching with agreed deadlines; the acceptance of residual risk stays with the owner",
  presumption: "outsource",
  guard: "approval-stays",
};
