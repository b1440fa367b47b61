import type { Activity } from "./activity.ts";

export const securityResponse: Activity = {
  id: "security-response",
  title: "Security monitoring and response",
  what: "Phishing, malware, breach, suspicious activity.",
  usually: "run",
  twins: {
    run: "one phishing mail examined",
    transform: "detection introduced on every device",
  },
  neighbours: [
    {
      id: "email-and-collaboration",
      apart:
        "Security response, not e-mail and collaboration: mail that wants to deceive; mail that is late, lost or merely unwanted is e-mail.",
    },
    {
      id: "password-and-lockout",
      apart:
        "Security response, not passwords and lockouts: a stolen password or a suspicious login; an owner who forgot or was locked out needs a password or an unlock.",
    },
    {
      id: "patching-and-vulnerabilities",
      apart:
        "Security response, not patching: a breach, malware or suspicious activity; a weakness nobody has used yet is patched.",
    },
    {
      id: "network-security-change",
      apart:
        "Security response, not firewall and filtering: something suspicious is looked into and stopped; a rule changed as planned or asked for is the firewall.",
    },
    {
      id: "monitoring-and-alerts",
      apart:
        "Security response, not monitoring and alerts: somebody may be attacking; health, load and availability are alerts.",
    },
  ],
  phrases: {
    en: {
      strong: `
        phish, phished, spear phishing, smishing, quishing, vishing, malware, virus, trojan, spyware,
        adware, worm detected, rootkit, keylogger, cryptominer, malicious, suspicious, spoofed, spoofing,
        impersonat*, ceo fraud, fraudulent, scam email, hacker, compromised, account compromise,
        data breach, data leak, data leakage, data loss incident, data theft, personal data sent,
        wrong recipient, brute force, password spray, credential stuffing, impossible travel, edr alert,
        xdr alert, soc alert, soc ticket, siem alert, dlp incident, dlp alert, security incident,
        security alert, security event, threat found, threat detected, threat hunting, quarantine release,
        isolate host, isolate endpoint, denial of service attack, defaced, exploitation attempt,
        active exploitation, iocs, indicators of compromise, beaconing, c2 server, command and control,
        web shell, lateral movement, mimikatz, rogue access point, unauthorized access attempt,
        unauthorised access, unknown device, laptop stolen, stolen laptop, stolen phone, lost usb,
        lost laptop, skimming, sim swap, toll fraud, honeypot, cert advisory, clicked on a link,
        clicked link, clicked a link, fake invoice, fake email, fake mail, is this email legit,
        antivirus alert, antivirus popup, antivirus found, defender alert, spam attack, reported phish,
        suspected phishing, risky sign in, crowdstrike detection, edr detection, quarantine host,
        credential leak, leaked credentials, card fraud, ioc`,
      medium: `
        phishing, quarantine*, spam, strange page, gift cards + mail, theft, popups, attack,
        scan the attachment, block sender, leak, privileged account used, failed logins, multiple failed,
        sentinel, contain, fraud, ddos, breach, stolen, ransomware, phishing report`,
      weak: "antivirus, edr, soc",
    },
    de: {
      strong: `
        phishing*, virenfund, virenmeldung, virenbefall, virus, viren gefunden, trojaner*,
        verschlüsselungstrojaner, erpressertrojaner, erpressung, schadsoftware, schadcode, malware,
        spamversand, verdächtige*, verdacht auf, gehackt, hackerangriff, hacker, cyberangriff, angriff auf,
        kompromittiert*, gekapert, datenpanne, datenleck, datenabfluss, datenschutzvorfall,
        sicherheitsvorfall, sicherheitsmeldung, ceo fraud, betrug*, gefälschte*, gestohlen, diebstahl,
        usb stick + verloren, link geklickt, anhang geöffnet, passwort eingegeben, edr alarm, soc meldung,
        siem alarm, ddos, brute force, fehlversuche, anmeldung von unbekanntem, unbekanntes gerät,
        absender + sperren, falschen verteiler, identitätsdiebstahl, quarantäne, infiziert,
        phishing meldung, phishing verdacht, phishingverdacht, verdächtige mail, verdächtige e mail,
        verdächtiger login, verdächtige anmeldung, trojaner, laptop gestohlen, notebook gestohlen,
        laptop verloren, handy gestohlen`,
      medium: `
        spammails, mail + echt, seltsame mail, merkwürdige mail, dubiose, angeblicher, fake,
        unbekannter absender, isolieren, aus dem ausland, ransomware, phishing mail, handy verloren`,
    },
    fr: {
      strong: `
        hameçonnage, mail suspect, mails suspects, message suspect, courriel suspect, frauduleu*, arnaque,
        escroquerie, usurpation, usurpé*, virus, rançongiciel, rançon, cheval de troie, malveillant*,
        piraté*, piratage, compromission, compte compromis, fuite de données, violation de données,
        incident de sécurité, incident sécurité, alerte de sécurité, alerte sécurité, alerte edr,
        edr criticité, alerte soc, alerte siem, cyberattaque, déni de service, connexion suspecte,
        connexions suspectes, trafic suspect, lien cliqué, cliqué sur un lien, donné mon mot de passe,
        faux message, faux mail, faux support, pc volé, clé usb + égarée, isoler le poste, poste à isoler,
        quarantaine, force brute, mail du directeur, mails à notre nom, spams, mail frauduleux,
        tentative de phishing, logiciel malveillant, vol d'ordinateur, perte de téléphone`,
      medium: `
        phishing, fuite, cartes cadeaux, suspect*, tentative, isoler, purger, signalement, menace*, soc,
        attaque, fraude, vol du, téléphone volé`,
    },
    es: {
      strong: `
        phishing, suplanta*, malware, virus, troyano, secuestro de datos, malicioso*, sospechos*, fraude,
        fraudulent*, estafa, timo, correo falso, página falsa, hackead*, hackeo, hacker, comprometid*,
        brecha de seguridad, brecha de datos, fuga de datos, fuga de información, filtración de datos,
        incidente de seguridad, alerta de seguridad, alerta del antivirus, antivirus bloqueó, alerta edr,
        xdr, alerta siem, ciberataque, denegación de servicio, ddos, fuerza bruta, robado, robada, roban,
        memoria usb + extraviad*, nota de rescate, hice clic, pinché en, metí mi clave, aislar equipo,
        cuarentena, infectad*, volcado de credenciales, enviado + por error, haciéndose pasar,
        correo sospechoso, correo malicioso, correo fraudulento, inicio de sesión sospechoso,
        cuenta comprometida, robo de laptop, laptop robada, pérdida de celular`,
      medium: `
        correo extraño, correo raro, correos en masa, remitente desconocido, bloquear remitente,
        antivirus + detect*, antivirus + alerta, amenaza*, infección, sesiones desde, purgar, rescate,
        ataque, celular robado`,
      weak: "ransomware",
    },
    pt: {
      strong: `
        phishing, malware, vírus, virus, trojan, ransomware, sequestro de dados, bilhete de resgate, fraude,
        fraudulent*, mensagem suspeita, suspeito*, atividade suspeita, acesso estranho, invasão, invadid*,
        invasores, hackead*, hacker, comprometid*, vazamento de dados, vazamento de informações,
        vazamento de credenciais, incidente de segurança, alerta de segurança, evento de segurança,
        alerta do antivírus, antivírus pegou, antivírus detectou, alerta edr, xdr, siem alerta, sob ataque,
        negação de serviço, ddos, força bruta, furtado, roubad*, pendrive + perd*, cliquei no link,
        cliquei em, site falso, e mail falso, boleto falso, disparando spam, isolar máquina, isolar estação,
        quarentena, infectad*, dump de credenciais, se passando, dados vazados, enviado por engano,
        e mail suspeito, email suspeito, e mail malicioso, login suspeito, conta comprometida,
        notebook roubado, notebook furtado, celular furtado, perda de celular`,
      medium: `
        lixo eletrônico, antivírus + alerta, pop ups, por engano, login em dois países, golpe, suspeita,
        furto, celular roubado`,
      weak: "antivírus",
    },
  },
  market: 4,
  defaultMinutes: 60,
  delivery: "Managed detection and response with decisions in-house",
  presumption: "review",
  guard: "security-response",
};
