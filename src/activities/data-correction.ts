import type { Activity } from "./activity.ts";

export const dataCorrection: Activity = {
  id: "data-correction",
  title: "Data correction and master data",
  what: "Records are fixed, loaded or cleaned, master data kept, people enrolled or unenrolled.",
  usually: "run",
  twins: {
    run: "one record corrected, one list loaded",
    transform: "wrong records prevented for good",
  },
  neighbours: [
    {
      id: "application-support",
      apart:
        "Data correction, not application support: single records are wrong, missing or to be loaded; an application that misbehaves needs support.",
    },
    {
      id: "application-defect",
      apart:
        "Data correction, not application defect: the records are corrected; the code that makes them wrong is a defect.",
    },
    {
      id: "reports-and-extracts",
      apart:
        "Data correction, not reports and extracts: records are changed; records that are only listed are a report.",
    },
    {
      id: "database-administration",
      apart:
        "Data correction, not database administration: the contents of records; the database as such is administered.",
    },
    {
      id: "joiner-mover-leaver",
      apart:
        "Data correction, not joiners and leavers: people are enrolled in a course or a list; people of the organisation who start, leave or move are joiners and leavers.",
    },
  ],
  phrases: {
    en: {
      strong: `
        masterdata, duplicate record*, duplicate invoice*, delete duplicate*, data correction, data fix,
        data cleanup, data cleansing, cleanse data, data patch, wrong cost cent*, wrong tax code,
        wrong vat code, birth date, mass change, mass update, mass upload, bulk update, bulk change,
        opening balance*, enroll, unenrol*, unenroll, enrolment list, please correct, correct hours,
        customer address, delivery address, item master, material master, material number*, create vendor,
        create material, create supplier, create customer, g l account*, gl account*, test records,
        wrong posting, reversal of, reverse posting, void transaction, cancel transaction,
        delete transaction*, wrong amount, wrong period, wrong quantity, stock correction, stock adjustment,
        inventory adjustment, obsolete suppliers, blocked flag, reset status, set status, reopen closed,
        reopen order, delete entry, delete entries, remove record*, misspelled, gtin, leave balance,
        codes update, code update, data entry, reclassif*, rattachment, merge two, patient files + merge,
        book back, goods movement + wrong, contract end date, time stamps + correct, correct time,
        correct serial, keyed in manually, manual db update, reset order sequence, wrong tariff, wrong vin,
        change of material group, correct price*, price correction, data error, figure correction,
        correction from, deletion of + data, update codes, code table, correct figures, duplicate patient,
        merge patients, patient merge, mrn merge, chart correction, duplicate customer, merge customers,
        customer merge, duplicate student, course enrolment, unenroll*, grade correction, grade change,
        wrong price, article master, sku setup, new sku, vendor master, bom correction,
        bill of material* correction, routing correction, gl correction, cost centre creation,
        cost center creation, address change, backdate*`,
      medium: `
        price upload, enrol, wrong + invoice*, update price, load + articles, load + excel, import + list,
        missing + grades, correct + serial, update bank, tax code, booked on, correction, back to open,
        deactivate + supplier*, add missing, bom position, typo, merge, sequence number, linking error,
        incorrect stock, quantity wrong, wrong patient, enrol student*, bank details change, data load`,
      weak: "wrong, update",
    },
    de: {
      strong: `
        stammdaten*, datenkorrektur, datenbereinigung, datensatz löschen, datensätze löschen, kundensätze,
        doppelt angelegt, doppelt erfasst, massenänderung, massenpflege, bestandskorrektur, artikelstamm,
        lieferantenstamm, materialstamm, material anlegen, kreditor anlegen, debitor anlegen,
        kreditor + anlage, neuer kreditor, neuer debitor, lieferant anlegen, kunde anlegen, artikel anlegen,
        artikel anlage, kostenstelle anlegen, sachkont*, kostenstelle + falsch, kostenstelle + ändern,
        geburtsdatum, falsche periode, beleg + storn*, stornierung, umbuch*, einschreiben,
        teilnehmer + eintragen, teilnehmer + austragen, zählerstand, testdatensätze, status + zurücksetzen,
        auf falsches projekt, stückliste + falsch, wechselkurse + pflegen, anschrift + ändern,
        adresse + ändern, adressänderung, namensänderung im system, patient* + zusammen*, saldovortrag,
        preise + einspielen, stammdatenänderung, stammdatenanlage, stammdatenpflege, artikelanlage,
        materialstamm*, lieferantenanlage, debitorenanlage, kreditorenanlage, doppelte patienten,
        patienten zusammenführen, fälle zusammenführen, dubletten, noten korrigieren, notenkorrektur,
        preiskorrektur, preispflege, massendaten, stückliste korrigieren, kurs einschreiben, einschreibung`,
      medium: `
        dublette*, zusammenführen, bankverbindung, korrigieren, berichtig*, bitte + löschen, falsch gebucht,
        hochladen, stornieren, zahlungsbedingungen`,
      weak: "falsch*, lieferant, beleg",
    },
    fr: {
      strong: `
        données de base, correction données, correction stock, correction de stock, rectification,
        fusionner + doublons, fusionner les, fiche article, fiches articles, création article*,
        référencement article*, codes articles, création client, comptes comptables, rib fournisseur,
        changement rib, date de naissance, nettoyage des contacts, inscrire + étudiants,
        inscrire + stagiaires, désinscri*, centre de coût, mise à jour en masse, chargement des articles,
        code tva, facture en double, supprimer la facture, annulation facture, annulation commande,
        annulation réception, annuler + réception, remettre + statut, relevé de compteur, mal saisi*,
        mal imputé*, adresse client, modification matricule, réactivation carte*, carte* fidélité*,
        suppression ligne*, suppression article*, correction matricule, anciens tarifs, correction prix,
        modification prix, création code, création codes, rattacher, codes barres, code barres,
        articles + activation, modification libellé, désactivation article*, blocage article*,
        déblocage article*, changement famille, création article, fusion de dossiers, fusion patient,
        fusion identité, identitovigilance, correction de notes, inscription au cours, modification iban,
        modification rib, changement d'adresse, reprise de données manuelle`,
      medium: `
        poids incorrect, conditions de paiement, modifier + adresse, rattachement, réactivation,
        création fournisseur, fiche client`,
      weak: "article*",
    },
    es: {
      strong: `
        datos maestros, maestro de artículos, maestro de clientes, maestro de proveedores,
        maestro de materiales, corrección de datos, corregir datos, fichas de cliente, unificar fichas,
        duplicad* + unificar, fusionar + duplicad*, anular factura, anular albarán, anular pedido,
        anulación de factura, borrar registros, eliminar registro*, registros de prueba, cambio de iban,
        cuenta bancaria del proveedor, fecha de nacimiento, matricular, dar de baja del curso,
        inscribir + alumnos, centro de coste + erróneo, centro de costo, cuentas contables,
        alta de proveedor, alta proveedor, alta de cliente, alta de artículo*, alta artículo*,
        alta de material*, crear proveedor, crear material, carga de artículos, carga masiva,
        modificación masiva, actualización masiva, regularizar stock, ajuste de inventario, ajuste de stock,
        corregir + pedido*, tipo de iva, mal grabad*, lectura de contador, dirección de entrega,
        imputadas al proyecto, volver a abrir + expediente, reabrir pedido, estado abierto, saldo inicial,
        corregir precio, precio incorrecto, tarifa incorrecta, depuración de datos, alta de material,
        alta de artículo, alta de producto, creación de proveedor, registro duplicado, pacientes duplicados,
        fusión de pacientes, unificación de historias, corrección de notas, corrección de calificación,
        inscripción de alumno*, matriculación, corrección de precio*`,
      medium: "factura duplicada, corregir, equivocad*, borrar, formas de pago",
      weak: "duplicad*",
    },
    pt: {
      strong: `
        cadastro de produto*, cadastro de cliente*, cadastro de item*, cadastro de materia*,
        cadastro de serviço*, cadastrar produto*, cadastrar fornecedor, cadastrar cliente, cadastrar item*,
        cadastrar material, unificar cadastro*, correção de cadastro, corrigir cadastro,
        alteração de cadastro, alterar cadastro, atualização cadastral, dados cadastrais, dados mestres,
        dados bancários, ajuste de estoque, ajuste valor, corrigir dados, data de nascimento, matricular,
        desmatricular, inscrever alunos, enturmação, nota lançada, lançamento errado, lançado errado,
        lançada errada, estorno, cancelar nota, cancelar pedido, excluir lançamento, excluir registro*,
        registros de teste, centro de custo errado, contas contábeis, conta contábil, corrigir ncm, ncm de,
        alteração em massa, carga de itens, carga inicial, voltar status, reabrir pedido, reabrir ordem,
        alterar status, horas apontadas, digitada errada, digitado errado, preço errado,
        tarifários + importados, saldo inicial, importar planilha, corrigir nota, cadastro de fornecedor,
        cadastro de cliente, cadastro de produto, cadastro de material, cadastro de item,
        cadastro duplicado, unificação de cadastro, unificação de prontuário, correção de nota,
        matrícula de aluno, alteração cadastral, correção de preço, carga em massa, atualização em massa,
        centro de custo criar`,
      medium: "corrigir, duplicad*, errada, ajuste, cadastr*, lançamento de notas",
    },
  },
  market: 3,
  defaultMinutes: 30,
  delivery: "Business process outsourcer or self-service by the business that owns the data",
  presumption: "eliminate",
};
