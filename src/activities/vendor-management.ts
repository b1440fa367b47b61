import type { Activity } from "./activity.ts";

export const vendorManagement: Activity = {
  id: "vendor-management",
  title: "Vendors and contracts",
  what: "Suppliers, contracts, invoices.",
  usually: "run",
  twins: {
    run: "one invoice checked, one contract prolonged",
    transform: "a whole service moved to another supplier",
  },
  neighbours: [
    {
      id: "network-and-connectivity",
      apart:
        "Vendor management, not network and connectivity: another software vendor's maintenance notice; a carrier's belongs to the network.",
    },
    {
      id: "telephony-and-mobile",
      apart:
        "Vendor management, not telephony and mobile: another software vendor's maintenance notice; that of a contact-centre or telephone provider is telephony.",
    },
    {
      id: "facilities-and-power",
      apart:
        "Vendor management, not facilities and power: another software vendor's maintenance notice; a data-centre provider's belongs to facilities.",
    },
    {
      id: "asset-and-procurement",
      apart:
        "Vendor management, not assets and procurement: suppliers, contracts and invoices; the things that are bought are procurement.",
    },
    {
      id: "renewals",
      apart:
        "Vendor management, not renewals: the terms, the supplier and the invoices; what merely expires and goes on is renewed.",
    },
  ],
  phrases: {
    en: {
      strong: `
        vendor review, supplier review, supplier evaluation, vendor evaluation meeting, vendor onboarding,
        vendor contract*, vendor escalation, escalation to + vendor, escalate to vendor, supplier contract*,
        supplier registration, third party supplier list, set up new supplier, vendor contact,
        account manager, contract renewal negotiation, contract signature, framework agreement,
        terminate contract, contract termination, notice of termination, cancel contract,
        cancel subscription, maintenance contract, nda with, non disclosure, service level penalty,
        sla report, sla breach + provider, sla penalty, penalty claim, invoice dispute, disputed invoice,
        unpaid invoice, overdue invoice + provider, approve invoice, invoice approval for, check invoice,
        credit note for, telecom bill, phone bill, carrier bill, mobile bill, bill higher, price increase,
        price adjustment, contractor timesheet*, external support hours, purchase order missing,
        billing address, monthly service report, outsourcing partner, outsourcer,
        managed service provider + review, unclear item, accrual figures, renegotiate, tender award,
        provider complaint, complaint about vendor, did not attend, statement of work, contract amendment,
        vendor invoice, vendor notification, product end of life notice, end of life announcement,
        end of sale notice, supplier notification, saas maintenance notice, subscription price change,
        contract review, quarterly business review, qbr, service review meeting, service credit claim,
        msa renewal, purchase order for contractor, third party risk assessment, invoice discrepancy`,
      medium: `
        supplier invoice, service credit*, vendor, contract, provider, subcontractor, reseller, billed,
        payment to, renewal quote, technician visit, manufacturer + escalat*, sla, freelance*,
        lease invoice, amendment, sow, negotiate, invoice for, invoice from, vendor advisory,
        vendor risk assessment, duplicate invoice`,
      weak: `
        bill, signature, references, quote, carrier, isp, third party, po, consultant, supplier, invoice*,
        partner, dispute, agreement, contractor`,
    },
    de: {
      strong: `
        lieferantenrechnung, rechnung + carrier, rechnung + provider, rechnung + prüfen, rechnungsprüfung,
        rechnung freigeben, rechnung + strittig, rechnung + falsch berechnet, eingangsrechnung,
        telefonrechnung, mobilfunkrechnung, mahnung, zahlungserinnerung, gutschrift anfordern,
        gutschrift + lieferant, preiserhöhung, preisanpassung, servicevertrag, supportvertrag,
        rahmenvertrag, vertrag + kündigen, vertragskündigung, kündigung vertrag, vertragsverlängerung,
        vertragsverhandlung, vertragsprüfung, vertrag + unterschr*, vertragspartner, lieferantengespräch,
        lieferantenmanagement, dienstleistersteuerung, jahresgespräch, servicereview, service review,
        sla bericht, pönale, vertragsstrafe, eskalation beim, eskalation + hersteller,
        eskalation + dienstleister, ansprechpartner beim, neuer ansprechpartner, kundenbetreuer,
        leistungsnachweis*, externe berater, geheimhaltungsvereinbarung, nda, abo kündigen,
        nachtrag zum vertrag, technikertermin, wartungsfirma, reklamation + dienstleister,
        verhandlung + lieferant, leistungsschein, abrechnung dienstleister, herstellerankündigung,
        produktabkündigung, rechnungsdifferenz`,
      medium: `
        wartungsvertrag, lieferantenbewertung, dienstleister, berechnet, eskalation, partner,
        herstellerinformation, rechnungsfreigabe`,
      weak: "freigeben",
    },
    fr: {
      strong: `
        facture opérateur, facture fournisseur, facture + prestataire, facture internet, litige,
        heures facturées, hors forfait, facture télécom, facture + hébergeur, facture non réglée,
        facture impayée, valider la facture, avoir + fournisseur, contrat de maintenance,
        contrat + fournisseur, contrat + prestataire, résiliation, résilier, dénoncer le contrat,
        marché public + titulaire, augmentation tarifaire, hausse de prix, révision de prix,
        révision des prix, pénalités, niveaux de service, escalade éditeur, escalade fournisseur,
        faire monter, relance éditeur, relance fournisseur, relance prestataire, relancer le prestataire,
        relancer l'éditeur, relance hébergeur, infogéran*, comptes rendus d'activité, sous traitant*,
        notation annuelle, évaluation fournisseur, évaluation des fournisseurs, accord de confidentialité,
        nouveau commercial, interlocuteur chez, intervenant absent, rendez vous non honoré,
        fiche de création fournisseur, référencement fournisseur, négocier, mainteneur, fin de vie produit,
        annonce fin de vie, revue de contrat, revue fournisseur, comité de pilotage fournisseur,
        hausse tarifaire, validation facture`,
      medium: `
        contrat, prestataire*, revendeur, commercial, relance, régie, cra, tma, avenant, avis éditeur`,
      weak: "hébergeur, réclamer, facture*",
    },
    es: {
      strong: `
        factura + proveedor, factura + operador, factura de móviles, factura de telefonía, reclamar factura,
        reclamar recibo, horas facturadas, contrato de mantenimiento, contrato de renting,
        contrato de soporte, contrato con, contrato + proveedor, denunciar el contrato, rescindir,
        rescisión, cancelar contrato, cancelar suscripción, prórroga del contrato, ampliación del contrato,
        adenda, revisión de precios, subida de precios, incremento de precios, penalizaci*,
        acuerdo de nivel de servicio, disponibilidad inferior, acta del comité con, externalizada,
        escalar al proveedor, escalar con fabricante, escalado al fabricante, reclamación al proveedor,
        queja proveedor, caso parado, partes de trabajo, visar partes, autónomos, evaluación de proveedores,
        puntuar a los proveedores, homologación de proveedor*, ficha de homologación, alta de proveedor en,
        acuerdo de confidencialidad, firmar confidencialidad, ejecutivo de cuentas, gestor de cuenta,
        segundo requerimiento, pago pendiente, negocia*, plantón, subcontrat*, fin de vida del producto,
        revisión de contrato, evaluación de proveedor*, reunión con proveedor, penalización proveedor,
        disputa de factura, alza de tarifa, factura del proveedor`,
      medium: `
        ejecutiva de cuentas, contrat*, consultora, revendedor, recibo, cargo, condiciones,
        confidencialidad, reclamar, aprobación de factura*`,
      weak: "factura*, proveedor*",
    },
    pt: {
      strong: `
        fatura do fornecedor, fatura + operadora, fatura da nuvem, conta de celular, conta telefônica,
        conta do link, contestar conta, contestar fatura, contestação de fatura, horas faturadas,
        nota fiscal + fornecedor, pagamento de fornecedor, pagamento de nota, pagamento de fatura,
        aprovar fatura, ateste, atesto, carta de reajuste, reajuste contratual, contrato de manutenção,
        contrato de suporte, contrato com, contrato + fornecedor, rescisão, rescindir, cancelar contrato,
        cancelamento de contrato, cancelar assinatura, denunciar contrato, aditivo, glosa, multa contratual,
        sla + fornecedor, terceirizada*, gestão de contrato*, fiscal do contrato, escalar fornecedor,
        cobrar fornecedor, cobrar fabricante, fábrica de software, timesheet dos terceiros,
        consultoria + horas, avaliação de fornecedor*, homologação de fornecedor,
        acordo de confidencialidade, executivo de contas, gerente de contas, segundo aviso, boleto da,
        negociar, reclamação fornecedor, comunicado do fornecedor, aviso do fabricante,
        fim de vida do produto, revisão de contrato, reunião com fornecedor, contestação de conta,
        aprovação de nota fiscal`,
      medium: "faturas, revenda, boleto, pregão, visita agendada, reajuste, contestação, prestador*",
      weak: "cobrar, contrato, fatura",
    },
  },
  market: 1,
  defaultMinutes: 60,
  delivery: "Retained organisation; the steering of suppliers is not handed out",
  presumption: "keep",
  guard: "retained",
};
