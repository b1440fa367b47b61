import type { Activity } from "./activity.ts";

export const emailAndCollaboration: Activity = {
  id: "email-and-collaboration",
  title: "E-mail and collaboration",
  what: "Mail, mailbox, lists, calendar, Teams, SharePoint, chat.",
  usually: "run",
  twins: {
    run: "one mailbox moved on request",
    transform: "the mail platform migrated for everybody",
  },
  neighbours: [
    {
      id: "telephony-and-mobile",
      apart:
        "E-mail and collaboration, not telephony and mobile: mail, calendar, chat and meetings; numbers, handsets, headsets and calls are telephony.",
    },
    {
      id: "security-response",
      apart:
        "E-mail and collaboration, not security response: mail is late, lost or unwanted; mail that wants to deceive is a security incident.",
    },
    {
      id: "application-support",
      apart:
        "E-mail and collaboration, not application support: mail, lists, calendar, Teams and SharePoint; a business application that misbehaves needs support.",
    },
    {
      id: "password-and-lockout",
      apart:
        "E-mail and collaboration, not passwords and lockouts: the mailbox or the calendar misbehaves; whoever cannot log in at all needs a password or an unlock.",
    },
  ],
  phrases: {
    en: {
      strong: `
        emails, shared mailbox, mail box, inbox, outlook not, outlook crash*, outlook search, outlook rule,
        outlook profile, outlook issue, exchange online, gmail, google workspace, owa, smtp relay + mail,
        mail delivery, mail flow, mail rule, mail server, mail queue, mail not, not receiving mail*,
        not receiving email*, cannot send mail*, cannot send email*, unable to send mail*, undeliverable,
        undelivered, ndr, bounce, bounced, non delivery, spam filter, junk folder, junk mail, land in spam,
        mail signature, email signature, signature + outlook, out of office, auto reply, automatic reply,
        autoreply, distribution group*, mailing list*, mail group, email group, group email, mail list,
        alias, email address, mail address, forward mail*, email forwarding, mail forwarding, send as,
        send on behalf, delegate mailbox, mailbox delegation, mailbox full, mailbox quota, mailbox size,
        archive mailbox, pst, winmail dat, recall a message, deleted mails, calendar*, meeting invitation*,
        meeting invite*, room mailbox, resource mailbox, meeting room booking, book a room, ms teams,
        microsoft teams, teams channel, teams meeting, new team, team owner, zoom meeting, webex, skype,
        google meet, google drive, sharepoint site, site collection, onedrive, one drive, yammer,
        viva engage, notes client, zimbra, thunderbird, address book, global address list, live event,
        webinar, guest access + teams, dropbox sync, office 365 group, m365 group, forms survey,
        outlook keeps, planner board, email server, connect to email, exchange server, email issue*,
        issue with email, email problem*, email not, email down, mail down, rename group, public folder*,
        invitation + arrive`,
      medium: `
        email*, e mail*, mailbox*, outlook, exchange, webmail, mails, quarantine, quarantined,
        distribution list*, attachment*, teams, slack, sharepoint, confluence, lotus notes, contacts,
        newsletter, mail, teams + channel, channel, member* + list, site + owner, invitation*,
        meeting + lobby, message + recipients, recipients, sender, spam, junk, sync + file, video call,
        chat, conference call, o365, office 365, m365, delegate, shared folder + outlook`,
      weak: "",
    },
    de: {
      strong: `
        gruppenpostfach, funktionspostfach, raumpostfach, shared mailbox, mailbox voll, emailadresse,
        mailadresse, mail empfang, mailempfang, mailversand, mail versand, mail kommt nicht,
        mails kommen nicht, mail verteiler, mailverteiler, emailverteiler, verteilergruppe*, mailingliste,
        alias, outlook startet nicht, outlook suche, outlook regel, outlook profil, owa,
        abwesenheitsassistent, abwesenheit, abwesenheitsmeldung, automatische antwort, mail weiterleitung,
        mailweiterleitung, weiterleitung postfach, weiterleitung + mail, senden als,
        stellvertreter + outlook, spamfilter, spamordner, junk, quarantäne, unzustellbar, unzustellbarkeit,
        anhang, anhänge, signatur + mail, mailsignatur, kalenderfreigabe, termin* + outlook, terminserie,
        besprechungsanfrage, besprechungseinladung, raumbuchung, raumreservierung, teams kanal,
        teams besprechung, ms teams, teamraum, teams gruppe, webex, zoom, skype, onedrive,
        newsletter versand, adressbuch, kontakte, pst, archivpostfach, groupwise, gelöschte mails,
        videokonferenz + teams, rundmail*, mails + privat, planner, einladung + kommt`,
      medium: `
        postfach*, sammelpostfach, email*, e mail*, mails, verteiler, verteilerliste*, outlook, exchange,
        webmail, abwesenheitsnotiz, spam, signatur, kalender*, teams, sharepoint, lotus notes, confluence,
        newsletter, mail, einladung*, kanal, chat, besitzer + team, besprechung, empfänger, absender,
        google drive, mitglieder, synchronisiert nicht, synchronisierung, freigabe + kalender`,
      weak: "",
    },
    fr: {
      strong: `
        boîte mail, boîte aux lettres, boîte partagée, boîte générique, boîte de réception, boîte pleine,
        bal, courriel*, adresse mail, adresse email, adresse électronique, adresse de messagerie,
        création mail, création boîte, compte mail, compte messagerie, liste de diffusion,
        listes de diffusion, groupe de diffusion, alias, redirection mail, redirection + mail,
        transfert de mail*, gmail, google workspace, zimbra, owa, thunderbird, réponse automatique,
        message d'absence, absence du bureau, réception des mails, réception mail, envoi de mail*,
        envoi mail, mails non reçus, indésirable*, pièce jointe, pièces jointes, signature mail,
        signature outlook, signature électronique outlook, envoyer en tant que, délégation + boîte, pst,
        agenda*, invitation*, réservation de salle + outlook, équipe teams, canal teams, réunion teams,
        visioconférence, webex, zoom, skype, onedrive, one drive, carnet d'adresses, espace collaboratif,
        espace documentaire partagé, non remis, problème mail, problème messagerie, problème outlook,
        partage calendrier, bulletin + envoi`,
      medium: `
        email*, e mail*, outlook, exchange, webmail, spam*, quarantaine, calendrier*, teams, sharepoint,
        mailing, newsletter, diffusion, canal, réunion, messages + reçus, contacts,
        synchronisation + onedrive, visio, propriétaire + équipe, destinataires, expéditeur, google drive`,
      weak: "messagerie, mail*",
    },
    es: {
      strong: `
        correo electrónico, cuenta de correo, creación de correo, crear correo, alta de correo,
        buzón compartido, buzón lleno, bandeja de entrada, outlook no, gmail, zimbra, lista de distribución,
        listas de distribución, grupo de distribución, lista de correo, listas de correo, alias,
        reenvío de correo*, redireccionar correo, respuesta automática, fuera de oficina, cuarentena,
        adjunto*, firma de correo, firma en outlook, firma de outlook, enviar como, delegación + buzón, pst,
        agenda + outlook, invitación*, sala de reuniones + reserva, reserva de sala*, canal de teams,
        reunión de teams, equipo de teams, grupo de teams, zoom, webex, skype, sitio sharepoint, onedrive,
        one drive, drive + compartir, libreta de direcciones, correos rebotados, rebota, rebote,
        no recibe correos, no envía correos, recuperar correos, videoconferencia, google meet,
        compartir calendario, problema con correo, problemas con el correo, problema de correo, correo no,
        correo nuevo, boletín + salida, configurar correo, configuración de correo`,
      medium: `
        correos, buzón*, email*, e mail*, mail, mails, outlook, exchange, webmail, spam, calendario*, teams,
        sharepoint, videollamada, newsletter, canal, mensaje* + enviar, reunión, contactos, remitente,
        destinatario*, chat, sincronización + onedrive, google drive, miembros a la lista`,
      weak: "correo",
    },
    pt: {
      strong: `
        criar e mail, criação de e mail, criar email, criação de email, conta de e mail, caixa de e mail,
        caixa compartilhada, caixa postal, caixa de entrada, caixa de correio, caixa cheia, renomear caixa,
        correio eletrónico, outlook não, gmail, google workspace, zimbra, thunderbird,
        lista de distribuição, listas de distribuição, grupo de e mail, grupo de email, lista de e mail*,
        grupo de distribuição, alias, redirecionamento de e mail*, redirecionar e mail*,
        encaminhamento de e mail*, resposta automática, ausência temporária, mensagem de ausência,
        lixo eletrônico, quarentena, anexo*, assinatura de e mail, assinatura do outlook,
        assinatura de email, enviar como, delegação + caixa, pst, agenda + outlook, agenda compartilhada,
        reserva de sala*, canal no teams, reunião no teams, equipe no teams, grupo no teams, sala do teams,
        zoom, webex, skype, site sharepoint, onedrive, one drive, google drive, google meet,
        catálogo de endereços, não recebe e mail*, não envia e mail*, e mails voltando, e mail voltando,
        e mails não, e mail não, videoconferência, mensagem devolvida, lista todos, compartilhar agenda,
        problema no e mail, problema com e mail, problema no outlook, erro no outlook, configurar e mail,
        configuração de e mail, agenda da sala, ex colaborador + resposta, informativo, novo e mail`,
      medium: `
        email*, e mail*, outlook, exchange, webmail, spam, calendário*, convite*, teams, sharepoint,
        newsletter, correio, canal, reunião, contatos, remetente, destinatário*, chat,
        sincronização + onedrive, compartilhar + drive, dono do time, membros`,
      weak: "",
    },
  },
  market: 5,
  defaultMinutes: 25,
  delivery: "Software as a service, administered by a shared desk; lists and team owners serve themselves",
  presumption: "outsource",
};
