import type { Activity } from "./activity.ts";

export const telephonyAndMobile: Activity = {
  id: "telephony-and-mobile",
  title: "Telephony and mobile devices",
  what: "Phones, headsets, mobile devices, call centre lines, pagers.",
  usually: "run",
  twins: {
    run: "one extension or handset set up",
    transform: "telephony moved to another platform as a whole",
  },
  neighbours: [
    {
      id: "network-and-connectivity",
      apart:
        "Telephony and mobile, not network and connectivity: phones, lines of a call centre and notices of a telephone provider; carrier circuits and their notices are the network.",
    },
    {
      id: "vendor-management",
      apart:
        "Telephony and mobile, not vendor management: a line fails or the telephone provider announces work; its contract and invoices are vendor management.",
    },
    {
      id: "email-and-collaboration",
      apart:
        "Telephony and mobile, not e-mail and collaboration: numbers, handsets, headsets and calls; mail, chat and meetings are collaboration.",
    },
    {
      id: "asset-and-procurement",
      apart:
        "Telephony and mobile, not assets and procurement: a phone is set up or misbehaves; phones bought, counted or disposed of are procurement.",
    },
    {
      id: "password-and-lockout",
      apart:
        "Telephony and mobile, not passwords and lockouts: the phone itself misbehaves; a code or an authenticator to be set up again is a matter of login.",
    },
  ],
  phrases: {
    en: {
      strong: `
        desk phone*, deskphone, ip phone*, landline, dial tone, phone line*, phone number*,
        phone not working, phone extension, extension number, new extension, did number, ddi, hunt group,
        pickup group, call pickup, call forward*, forward extension, forward calls, call divert,
        call transfer, call queue*, call routing, call flow, call recording*, call quality, calls drop*,
        dropped calls, call drops, outbound calls, inbound calls, incoming calls, outgoing calls,
        external calls, one way audio, no audio on call*, caller id, callers, voice mail, voice quality,
        auto attendant, greeting, hotline, answering machine, hold music, voip, avaya, cisco phone,
        call manager, cucm, finesse, genesys, five9, jabber, mitel, asterisk, 3cx, ringcentral, softphone,
        soft phone, dect, cordless phone, conference phone, polycom, speakerphone, teams calling,
        teams phone, wallboard, skill group, agent + queue, agent login + phone, acd, mobile phone*,
        cell phone, cellphone, cellular, smartphone*, iphone*, android phone, samsung galaxy, company phone,
        work phone, work mobile, mobile device*, mobile number, mobile data, mobile plan, data plan,
        sim card*, esim, roaming, sms not, intune enrol*, device enrol*, airwatch, mobileiron,
        workspace one + phone, lost phone, stolen phone, phone stolen, phone lost, wipe phone, bleep,
        beeper, two way radio*, push to talk, walkie talkie, fax line, fax number, fax to mail, handset*,
        nurse call, port number, number porting, speed dial, toll free, whatsapp business, phone system,
        busy signal, line is dead, ringing, blackberry, imei, mobile app enrol*, phone setup, new mobile,
        new phone, ivr prompt, number for, phone set up, telephone number, call log, port number*,
        porting request, did number*, dids, ring group, call queue, call recording, contact center,
        cisco jabber, pager, sim card, mdm enrol*, mdm enrollment, intune enrolment,
        hands free scanner phone, audio quality on calls, desk phone, phone number`,
      medium: `
        phone, phones, telephone*, extension, caller, voicemail, ivr, pbx, headset*, sim, mdm,
        company portal, pager*, isdn, call, calls, mobile, ipad, tablet, tablets, number + forward, agent,
        agents, voice, trunk, dial, dialing, dialer, display name, whatsapp, tariff, carrier + number,
        telecom, audio, sip trunk, iphone, call drop*`,
      weak: "sip, android, telephony, line, lines, queue, did, number, ext, hear, contact centre",
    },
    de: {
      strong: `
        tischtelefon, telefonnummer, telefonieren, rufumleitung, rufweiterleitung, rufnummer*, rufgruppe,
        sammelanschluss, nebenstelle*, durchwahl*, anrufe, anrufer, anrufbeantworter, anrufannahme, ansage,
        ansagetext, bandansage, hotline, warteschleife, wartemusik, weiterleitung + telefon, gespräche,
        gesprächsabbruch, sprachqualität, callcenter, skillgruppe, freisprech*, konferenzspinne,
        konferenztelefon, softphone, dect, mobilteil, schnurlos*, firmenhandy*, smartphone*, mobiltelefon*,
        mobilvertrag, iphone*, sim karte*, simkarte*, esim, roaming, auslandsroaming, datenvolumen,
        tarif* + handy, geräteverwaltung + handy, pieper, piepser, funkgerät*, notruftelefon, faxnummer,
        faxserver, voip, avaya, cisco telefon, teams telefonie, swyx, starface, klingelt, freizeichen,
        besetztzeichen, amtsleitung, telefonzentrale, schwesternruf, imei, neues handy, neues diensthandy,
        handy defekt, telefon defekt, telefon geht nicht, rufnummernportierung, portierung, durchwahl,
        ansagetext*, lichtruf*, simkarte, sim karte, firmenhandy`,
      medium: `
        telefon*, voicemail, call center, headset*, handy*, diensthandy*, mobilfunk*, mdm, pager, sip trunk,
        bereitschaftshandy, ivr, isdn, klingeln, nummer, tablet, ipad, agent, anschluss + telefon, fax,
        leitung + tot, display + telefon, whatsapp, tetra, warteschlange + anruf, rufnummer, diensthandy`,
      weak: "anruf, android, sip, leitung, rauscht",
    },
    fr: {
      strong: `
        téléphonique*, tel fixe, ligne fixe, ligne mobile, ligne interne, numéro de téléphone,
        numéro interne, renvoi d'appel, renvoi du poste, renvoi d'appels, transfert d'appel*,
        transfert de ligne, appels entrants, appels sortants, appelant, file d'appels, groupement,
        groupe d'appel, message d'accueil, messagerie vocale, répondeur, musique d'attente, autocom, ipbx,
        voip, trunk sip, tonalité, combiné, casque*, softphone, dect, mobile pro, téléphone mobile,
        téléphone portable, portable pro, smartphone*, iphone*, gsm, carte sim, cartes sim, esim,
        puce + téléphone, itinérance, roaming, data mobile, intune + téléphone, bipper, radio portative,
        talkie walkie, astreinte + téléphone, numéro vert, centre d'appel*, enregistrement des appels,
        sonnerie, ne sonne pas, ne sonne plus, avaya, cisco + téléphone, fax + ligne, numéro court, imei,
        nouveau téléphone, téléphone hs, téléphone en panne, téléphone ne, problème téléphone,
        mobile nouveau, écran téléphone, conseillers + casque, portabilité, renvoi téléphonique,
        file d'attente téléphonique, appel malade, poste téléphonique, poste fixe, bipeur*`,
      medium: `
        téléphone*, téléphonie, appel, appels, svi, pabx, forfait*, mdm, poste + numéro, tablette*, agent,
        conseillers, opérateur + mobile, whatsapp, ipad, interphone, centre d'appels`,
      weak: "sip, android, numéro, sonne, 4g, smartphone",
    },
    es: {
      strong: `
        línea telefónica, línea móvil, línea fija, línea celular, líneas, extensión telefónica, anexo,
        interno + teléfono, desvío*, llamadas entrantes, llamadas salientes, cola de llamadas,
        grupo de captura, grabación de llamadas, grabaciones, contact center, buzón de voz, contestador,
        mensaje de bienvenida + central, central telefónica, conmutador, música de espera, voip,
        troncal sip, sin tono, tono de marcado, diadema*, vincha, softphone, dect, inalámbrico + teléfono,
        móvil nuevo, teléfono móvil, móvil de empresa, smartphone*, iphone*, tarjeta sim, esim,
        chip + celular, roaming, plan de datos, datos móviles, intune + móvil, busca del médico,
        radio portátil, radios, bíper, número de teléfono, número corto, portabilidad,
        identificador de llamadas, avaya, cisco + teléfono, genesys, agente + cola, fax + línea,
        línea de atención, no suena, se cortan las llamadas, walkie, imei, celular nuevo,
        teléfono no funciona, teléfono sin, línea nueva, equipo celular, cambio de celular, extensión nueva,
        desvío de llamadas, grupo de llamadas, llamada enfermera, celular corporativo, móvil corporativo,
        teléfono ip`,
      medium: `
        teléfono*, telefónic*, extensión, llamada*, call center, ivr, auricular*, headset*, celular*, mdm,
        línea, móvil, móviles, agente*, audio, marcación, whatsapp, ipad, tablet*, operadora`,
      weak: "telefonía, centralita, sip, android, número, suena, oye",
    },
    pt: {
      strong: `
        ramal, linha telefônica, linha móvel, linha fixa, linha corporativa, linha + celular,
        número de telefone, desvio de chamada*, transferência de chamada*, ligações, ligação caindo,
        chamadas telefônicas, fila de atendimento, grupo de captura, gravação de chamadas,
        central de atendimento + ramal, central telefônica, ura, mensagem de espera, caixa postal + ramal,
        correio de voz, secretária eletrônica, voip, tronco sip, sem tom, tom de discagem, discador,
        softphone, fone de ouvido, headphone, auscultador*, dect, aparelho telefônico, aparelho celular,
        celular corporativo, telemóvel, telemóveis, smartphone*, iphone*, chip corporativo, cartão sim,
        esim, roaming, plano de dados, pacote de dados, dados móveis, intune + celular, rádio comunicador,
        radiocomunicador, 0800, portabilidade, identificador de chamadas, avaya, genesys, mudo + ramal,
        não toca, fax + linha, telefone mudo, whatsapp corporativo, imei, celular novo, novo celular,
        telefone não, telefone sem, linha nova, troca de celular, trocar celular, chip novo, novo chip,
        desvio de chamadas, chamada de enfermagem, caixa postal de voz, telefone ip`,
      medium: `
        telefone*, telefônic*, ramais, ligação, call center, pabx, headset*, celular*, mdm, pager, linha,
        linhas, tablet*, agente*, atendentes, whatsapp, discagem, ipad, operadora, aparelho,
        central de atendimento`,
      weak: "telefonia, sip, android, número, visor",
    },
  },
  market: 5,
  defaultMinutes: 30,
  delivery: "Carrier, hosted telephony and managed mobility at a price per seat",
  presumption: "outsource",
};
