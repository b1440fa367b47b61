import type { Activity } from "./activity.ts";

export const printing: Activity = {
  id: "printing",
  title: "Printing and scanning",
  what: "Printers, scanners, toner.",
  usually: "run",
  twins: {
    run: "toner replaced, one printer connected",
    transform: "printing released by badge for everybody",
  },
  neighbours: [
    {
      id: "device-support",
      apart:
        "Printing, not device support: a printer, a scanner or a print job fails; where the PC itself misbehaves it is the device.",
    },
    {
      id: "field-hardware",
      apart:
        "Printing, not on-site hardware: a printer fails, is connected or lacks toner; one that is only carried elsewhere is work on site.",
    },
    {
      id: "asset-and-procurement",
      apart:
        "Printing, not assets and procurement: a printer in use, with its toner and its counter; one to be bought or disposed of is procurement.",
    },
    {
      id: "application-support",
      apart:
        "Printing, not application support: nothing comes out of the printer; a form that the application fills in wrongly is its own fault.",
    },
  ],
  phrases: {
    en: {
      strong: `
        cannot print, can't print, cant print, unable to print, not able to print, not printing,
        won't print, does not print, doesn't print, print job*, print queue*, print server, print spool,
        print quality, print driver, print out, print release, secure print, follow me print,
        follow me queue, followme, pull print, print card, print from, print labels, print label,
        print in colour, print in color, print to, print error, print issue*, print problem*, toner*,
        cartridge*, ink, drum unit, fuser, maintenance kit, paper jam*, paper tray, tray 2, paper feed,
        jammed paper, duplex, double sided, single sided, color print*, colour print*, plotter*,
        photocopier*, photocopy, multifunction*, mfp*, mfc, bizhub, ricoh, kyocera, konica,
        canon imagerunner, laserjet, officejet, lexmark, xerox, epson, zebra, label printer, receipt print*,
        scan to email, scan to mail, scan to folder, scan to e mail, scanner not scanning, scanner feeds,
        scan quality, document feeder, adf, flatbed, splwow64, page count*, meter reading*, staple*, lp01,
        papercut, safeq, wristband printer, barcode + print, blank pages, stripes, streaks, fax machine,
        scan folder, scan not, printer offline, printer install, add printer, new printer driver,
        network printer, map printer, shelf label printer, receipt printer, kitchen printer,
        prescription printer, cheque printer, check printer, passbook printer, toner request,
        printer mapping, mps`,
      medium: `
        printer*, printing, prints, spooler, printout*, copier*, label print*, shelf label*, scanning,
        print, scanners, scan, scans, copy machine, labels, paper, tray, jam, jammed, colour, stickers,
        spool, invoice + print, badge print*, hp, wristband print*, badge printer, ticket printer,
        managed print`,
      weak: "scanner, label, barcode",
    },
    de: {
      strong: `
        druckt nicht, druckauftrag, druckaufträge, druckwarteschlange*, druckserver, druckertreiber,
        druckfreigabe, druckqualität, druckbild, druckproblem*, druckausgabe, ausdruck, ausdrucke,
        ausdrucken, gedruckt, farbdruck, duplexdruck, zeugnisdruck, netzwerkdrucker, bondrucker,
        belegdrucker, rezeptdrucker, tintendrucker, laserdrucker, labeldrucker, standarddrucker, toner*,
        resttoner*, patrone*, tintenpatrone*, trommel, trommeleinheit, fixiereinheit, papierstau,
        papierfach, papiereinzug, einzug, kopiergerät, multifunktionsgerät*, mfp*, plotter*, zebra,
        scannt nicht, scannen, scanfunktion, scan to mail, scan to folder, scan auf, zählerstände,
        streifen auf, doppelseitig, duplex, heftklammern, faxgerät, etiketten, folgedruck, drucker offline,
        drucker einrichten, drucker verbinden, drucker installieren, scan ordner, kassenbondrucker,
        armbanddrucker, sparbuchdrucker, toner bestellen, druckerstörung, druckerproblem*, druckerzuordnung`,
      medium: `
        drucker*, druck, drucken, druckt, printserver, etikettendruck*, kopierer*, spooler, zählerstand,
        scan, papier, etikett, servicecode, bedruckt, ricoh, kyocera, bizhub, lexmark, spool, schacht,
        etikettendrucker, rezeptdruck, tonerbestellung, follow me`,
      weak: "scanner, barcode, label, streifen",
    },
    fr: {
      strong: `
        imprimante*, imprimé*, file d'impression, serveur d'impression, pilote d'impression, toner*,
        cartouche*, encre, bac récupérateur, tambour, kit de maintenance, bourrage, bac papier, copieur*,
        photocopieur*, photocopieuse*, multifonction*, mfp, traceur*, étiqueteuse, zebra, scanner vers,
        scan vers, numérisation, numériser, chargeur de documents, recto verso, agrafeuse,
        relevé des compteurs, relevé compteur*, ricoh, kyocera, canon, xerox, lexmark, epson,
        tickets + imprimante, edition + imprimante, code barres illisible, télécopieur, badge impression,
        problème d'impression, problème impression, tâche d'impression, imprimante étiquettes,
        imprimante à bracelets, demande de toner, impression d'ordonnance*`,
      medium: `
        impression*, spouleur, spooler, scan, étiquettes, papier, étiquette, couleur, noir et blanc, bac,
        ticket de caisse, fax, hp, konica, commande de toner`,
      weak: "scanner*",
    },
    es: {
      strong: `
        imprime, impresiones, impresora fiscal, impresora de red, impresora térmica, impresora de etiquetas,
        impresora de tickets, cola de impresión, servidor de impresión, driver de impresora, tóner*,
        cartucho*, tinta*, tambor, fusor, kit de mantenimiento, atasco, papel atascado, fotocopiadora*,
        multifuncional*, multifunción, plóter*, plotter*, zebra, etiquetadora, escáner*, escanear, escanea,
        digitalizar, doble cara, dúplex, alimentador, lectura de contadores, contadores de impres*,
        rayas negras, ricoh, kyocera, lexmark, xerox, epson, grapadora, configurar impresora,
        impresora sin conexión, instalar impresora, problema de impresora, imprimir en,
        impresora de pulseras, impresora de recibos, impresora de cheques, solicitud de tóner,
        cambio de tóner`,
      medium: `
        impresora*, imprimir, impresión, impreso, spooler, bandeja, copiadora*, escaneo, etiquetas, papel,
        etiqueta, a color, contador, ticketera, fax, hp, recetas salen, rollo, impresión segura`,
      weak: "código de barras",
    },
    pt: {
      strong: `
        impressora*, imprime, imprimindo, impressões, fila de impressão, servidor de impressão, toner*,
        cartucho*, tinta*, cilindro, fusor, unidade de imagem, kit de manutenção, papel atolado, atolamento,
        papel preso, atolando, xerox, multifuncional, multifuncionais, plotter*, zebra, etiquetadora,
        escaner, escanear, digitalização, digitalizar, scanear, frente e verso, alimentador,
        contador de páginas, coletar contador, cupom + impressora, bobina, ricoh, kyocera, brother, lexmark,
        epson, ribbon, folha* + puxa, erro de impressão, problema de impressão, impressora de etiquetas,
        impressora fiscal, impressora de cupom, impressora térmica, impressora de pulseiras,
        solicitação de toner, troca de toner`,
      medium: `
        imprimir, impressão, spooler, bandeja, copiadora*, etiqueta*, papel, colorida, cupom, fax, contador,
        hp, elgin, bematech, impressão segura`,
      weak: "scanner*",
    },
  },
  market: 5,
  defaultMinutes: 20,
  delivery: "Managed print service at a price per page with automatic toner supply",
  presumption: "outsource",
};
