import type { Activity } from "./activity.ts";

export const complianceAndAudit: Activity = {
  id: "compliance-and-audit",
  title: "Compliance and audit",
  what: "Audit evidence, policy, data-protection requests.",
  usually: "run",
  twins: {
    run: "evidence collected for an audit",
    transform: "a new legal requirement built into a system",
  },
  neighbours: [
    {
      id: "access-and-permissions",
      apart:
        "Compliance and audit, not access and permissions: all rights are reviewed for an auditor; one right given or taken is access.",
    },
    {
      id: "reports-and-extracts",
      apart:
        "Compliance and audit, not reports and extracts: evidence for an auditor or a data-protection request; figures for the business are a report.",
    },
    {
      id: "security-response",
      apart:
        "Compliance and audit, not security response: policy and evidence; phishing, malware and breach are security incidents.",
    },
    {
      id: "knowledge-and-training",
      apart:
        "Compliance and audit, not knowledge and training: a policy or a record that somebody demands; guides and training for users are knowledge.",
    },
    {
      id: "application-enhancement",
      apart:
        "Compliance and audit, not application enhancement: what a law or an auditor demands is shown; a new legal requirement built into a system is an enhancement.",
    },
  ],
  phrases: {
    en: {
      strong: `
        evidence of, audit request, audit findings, audit query, audit requirement*, internal audit,
        external audit, surveillance audit, licence audit, license audit, iso 27001, iso27001, sox, itgc,
        soc 2, soc2, pci dss, hipaa, data subject, subject access request, right to be forgotten,
        delete all personal data, data processing agreement, record of processing, records of processing,
        privacy impact assessment, dpia, data protection officer, legal hold, litigation hold, ediscovery,
        e discovery, freedom of information, foi request, access review, dormant account review,
        user rights list, segregation of duties, sod conflict, risk assessment, risk register,
        compliance check, compliance report, compliance training evidence, supervisory questionnaire,
        self assessment, statement of applicability, policy review, policy exception, exception expired,
        acceptable use policy, retention schedule, records retention, destroy files, gxp,
        computer system validation, validation document, pen test report, penetration test report,
        cyber insurance, accessibility conformance, works council asks, confidentiality form,
        quarterly firewall rule review, audit walk through, control testing, tax audit, certify that,
        break glass review, gdpr request, audit evidence, security questionnaire, evidence for, as evidence,
        iso, evidence, pci scan, dsar, right to erasure, foia, user access review, csv validation,
        validation protocol, dora register, regulator request, regulatory request`,
      medium: `
        auditor, recertification, exception request, audit, audits, compliance, policy, privacy,
        personal data, data protection, retention, sign off + review, review + annual, consent, attestation,
        certification of, samples, finding, inspector, accreditation, proof of, governance, yearly review,
        questionnaire, gdpr, asv scan, audit finding, nis2`,
      weak: `
        regulator*, auditors, control, sample, screenshots, exception, approvals, legal, dpo, list of users`,
    },
    de: {
      strong: `
        auditnachweis*, audits, auditfeststellung, prüfungsfeststellung*, abschlussprüfer, interne revision,
        innenrevision, betriebsprüfung, rechnungshof, nachweis für, nachweise für, iso 27001,
        überwachungsaudit, tisax, bsi grundschutz, kritis, dsgvo, datenschutzanfrage, auskunftsersuchen,
        auskunft nach, personenbezogen*, datenschutzbeauftragte*, datenschutz folgenabschätzung,
        verzeichnis der verarbeitungstätigkeiten, verarbeitungsverzeichnis, av vertrag,
        auftragsverarbeitung*, legal hold, berechtigungsreview, berechtigungsprüfung, rechteprüfung,
        lizenzaudit, sicherheitsfragebogen, fragebogen, selbstauskunft, risikobewertung, risikoanalyse,
        risikoregister, it richtlinie, ausnahmegenehmigung, aufbewahrungsfrist*, akten vernichten,
        aktenvernichtung, stichproben, zugriffsprotokoll, cyberversicherung, funktionstrennung,
        löschkonzept, revisionsanfrage, prüfungsnachweis*, betroffenenanfrage, löschanfrage, löschersuchen,
        bait`,
      medium: `
        wirtschaftsprüfer, prüfer, rezertifizierung, richtlinie*, nachweis*, zertifizierung,
        verfahrensverzeichnis, barrierefreiheitserklärung, einwilligung, unterlagen bereitstellen,
        geheimhaltung, freigabenachweis, revision, prüfnachweis*, dora`,
      weak: "jährlich",
    },
    fr: {
      strong: `
        audit de surveillance, audit interne, auditeur*, commissaire aux comptes, pièces justificatives,
        preuve de, 27001, rgpd, droit d'accès, droit à l'oubli, données personnelles,
        délégué à la protection, registre des traitements, analyse d'impact, aipd, cnil, hds, pssi,
        charte informatique, politique de sécurité, revue des droits, revue des comptes,
        revue des habilitations, revue d'habilitations, questionnaire sécurité, contrôle de licences,
        audit de licences, contrôle interne, commission de sécurité, mise en conformité,
        geler la messagerie, réquisition judiciaire, procédure judiciaire, cyberassurance, assurance cyber,
        archives + échéance, élimination d'archives, durée de conservation, durées de conservation,
        séparation des tâches, analyse de risques, cartographie des risques, qui a consulté,
        supprimer le dossier, demande de suppression + données, demande rgpd, droit à l'effacement,
        audit externe, preuve d'audit, preuves d'audit, revue des accès`,
      medium: `
        recertification, commissaires aux comptes, dérogation, revue des règles, preuve*, certification,
        contrôle, registre, signature du trimestre, habilitations, exercice du droit, données détenons,
        traçabilité, constat*, justificatif*, échantillon, dpo`,
    },
    es: {
      strong: `
        evidencias, prueba de control, iso 27001, rgpd, lopd, gdpr, derecho de acceso, derecho de supresión,
        derecho al olvido, datos personales, delegado de protección, registro de tratamientos,
        registro de actividades de tratamiento, evaluación de impacto, recertificación, revisión de cuentas,
        revisión de accesos, revisión de permisos, cuestionario de seguridad, autoevaluación,
        análisis de riesgos, evaluación de riesgos, política de seguridad, norma de uso, política de uso,
        excepción caducada, segregación de funciones, cumplimiento normativo, requerimiento judicial,
        retener correo, ciberseguro, póliza ciber, expurgo, calendario de conservación, quién consultó,
        firma de la revisión, sox, borrar los datos de, auditoría interna, auditoría de,
        documentación para la auditoría, auditoría externa, evidencia de auditoría, hallazgo de auditoría,
        solicitud de auditoría, esquema nacional de seguridad, habeas data, requerimiento regulatorio`,
      medium: `
        hallazgo*, evidencia, protección de datos, excepción, revisión trimestral, pci, normativa,
        certificación, control interno, consentimiento, transparencia, acreditación, aportar,
        documentación para, conservación, dpd, cuestionario, pleito, muestra de, regulador, auditor*`,
      weak: "muestra, aprobación, norma",
    },
    pt: {
      strong: `
        evidências, evidência de, iso 27001, rgpd, titular dos dados, titular pediu, dados pessoais, dpo,
        encarregado de dados, proteção de dados, tratamento de dados, inventário de tratamento,
        relatório de impacto, direito de acesso, recertificação, revisão de acessos, revisão de perfis,
        revisão semestral, revisão trimestral, questionário de segurança, amostra de, autoavaliação,
        análise de riscos, avaliação de riscos, matriz de riscos, matriz sod, segregação de funções,
        política de segurança, política de uso, termo de uso, termo de responsabilidade, exceção para,
        norma do regulador, bacen + norma, ordem judicial, processo trabalhista, processo judicial,
        preservar caixa, seguro cibernético, temporalidade, retenção de documentos, guarda de documentos,
        quem acessou, sox, lei de acesso à informação, tcu, cgu, plano de ação, auditoria externa,
        apontamento de auditoria, titular de dados, anvisa, tribunal de contas`,
      medium: `
        auditor*, apontamento*, evidência, lgpd, norma, controle, política, retenção, exceção,
        consentimento, apagar dados, titular, questionário, auditoria interna`,
      weak: "amostra",
    },
  },
  market: 2,
  defaultMinutes: 90,
  delivery: "In-house accountability supported by a governance tool",
  presumption: "keep",
  guard: "regulated",
};
