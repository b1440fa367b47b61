import type { Activity } from "./activity.ts";

export const renewals: Activity = {
  id: "renewals",
  title: "Certificates, domains and renewals",
  what: "Certificates, domains, licences, contracts expiring.",
  usually: "run",
  twins: {
    run: "one certificate renewed before it expires",
    transform: "certificates that renew themselves from now on",
  },
  neighbours: [
    {
      id: "asset-and-procurement",
      apart:
        "Renewals, not assets and procurement: what is in use expires and goes on as it was; what is bought anew is procurement.",
    },
    {
      id: "vendor-management",
      apart:
        "Renewals, not vendor management: a certificate, domain, licence or contract expires; its terms, its supplier and the invoices are vendor management.",
    },
    {
      id: "software-install",
      apart:
        "Renewals, not software installation: a licence expires; one that a user does not have yet is installed.",
    },
    {
      id: "network-and-connectivity",
      apart: "Renewals, not network and connectivity: a domain expires; its DNS records are the network.",
    },
  ],
  phrases: {
    en: {
      strong: `
        renew, renewal, renewals, renewing, certificate expir*, expired certificate, expiring certificate,
        ssl cert*, ssl expir*, tls cert*, certificate for, new certificate, replace certificate,
        certificate exchange, certificate rollover, certificate install*, signing certificate,
        client certificate, code signing, s mime, wildcard certificate, certificate request, csr, public ca,
        letsencrypt, let s encrypt, root certificate, domain expir*, domain about to, whois, license expir*,
        licence expir*, licence file, license file, subscription ends, subscription expir*,
        subscription will, support contract, maintenance contract, contract expir*, contract ends,
        warranty extension, extend warranty, client secret, api key expir*, token expir*, apns,
        apple push certificate, expiring in, will expire, due to expire, about to expire, has expired,
        run out, runs out, expiration of, annual maintenance for, annual subscription, annual support,
        prolong, true up, cert rollover, certificate check, pkix, root ca, trust store, days left,
        billing failed, certificate chain, renewed but, subscription + expires, expires, ssl expiry,
        tls expiry, certificate expiring, cert expiring, cert expires, certificate expiration, cert renewal,
        domain renewal, domain expiry, licence renewal, license renewal, licence expiry, license expiration,
        support renewal, maintenance renewal, subscription renewal, saml certificate, smartnet`,
      medium: `
        pki, registrar, expiry, certificate, certificates, cert, certs, domain, expire, expired, expiration,
        expiring, subscription, maintenance for, annual, yearly, contract, licence server, license server,
        rotation, ssl, contract expiry`,
      weak: "licence, license",
    },
    de: {
      strong: `
        zertifikat*, serverzertifikat, csr, domain läuft, domainverlängerung, lizenzverlängerung,
        lizenzen laufen, lizenz endet, lizenzdatei, wartungsverlängerung, wartungslizenzen, supportvertrag,
        supportverlängerung, vertragsverlängerung, abonnement*, verlängern, verlängerung, erneuern,
        erneuerung, läuft ab, läuft aus, laufen ab, laufen aus, abgelaufen, ablauf, ablaufdatum, endet zum,
        endet in, gültig bis, garantieverlängerung, hostingvertrag, signaturkarte*, secret läuft,
        netzwerklizenz, lizenzschlüssel + erneuern, token + ablauf, zertifikat + domänencontroller,
        zertifikat läuft ab, zertifikatsablauf, zertifikatstausch, zertifikatswechsel,
        ablaufendes zertifikat, lizenz läuft ab, lizenzablauf, aboverlängerung`,
      medium: `
        registrar, lizenzserver, wartungsvertrag, subscription*, domain, lizenz, vertrag, jahreslizenz,
        angebot liegt, erinnerung, kündigen, zum 31, endet, jährlich, garantie, wartung,
        zertifikatserneuerung`,
      weak: "support, jahr",
    },
    fr: {
      strong: `
        renouveler, renouvellement licence*, renouvellement de licence*, renouvellement du support,
        renouvellement contrat, renouvellement domaine, certificat*, expiration du secret, expire le,
        expire dans, expire bientôt, arrive à expiration, arrive à échéance, prend fin, nom de domaine,
        noms de domaine, domaine expiré, licence expire, licence arrivée, fichier de licence,
        clé de licence cao, reconduction, reconduire, contrat de maintenance, contrat de support,
        maintenance annuelle, abonnement*, prolongation + contrat, prolonger contrat, prolongation,
        extension de garantie, csr, signature électronique + certificat, certificat + as2,
        carte de signature, licence + échéance, expirée, certificat + expire, renouvellement de certificat,
        renouvellement certificat, certificat expire, expiration du certificat, expiration certificat,
        renouvellement de licence, renouvellement licence, renouvellement nom de domaine,
        renouvellement maintenance`,
      medium: `
        renouvellement*, échéance, registrar, licence*, contrat, domaine, devis, annuel, annuelle, expiré,
        relance, fin de garantie, valide jusqu*`,
      weak: "",
    },
    es: {
      strong: `
        renovación*, renovar, certificado ssl, certificados ssl, certificado digital, certificado vencido,
        certificado caducado, certificado expirado, certificado de firma, vencimiento, por vencer, vence,
        vencen, caduca, caducan, caducidad, expira el, expiración, licencia vencida, licencia expirada,
        archivo de licencia, fichero de licencia, licencia caducada, dominio vencido, dominio expirado,
        suscripción*, contrato de mantenimiento, contrato de soporte, prórroga, prorrogar,
        extensión de garantía, ampliación de garantía, mantenimiento anual, firma electrónica + certificado,
        csr, registrador, certificado + as2, tarjeta de firma, por expirar, renovación de certificado*,
        certificado por vencer, renovación de licencia*, licencia por vencer, licencias por vencer,
        renovación de dominio, renovación de soporte, renovación de contrato`,
      medium: `
        certificado*, expira, dominio, licencia*, contrato, cotización, anual, vencido, vencida, garantía,
        próximo año`,
      weak: "vigencia",
    },
    pt: {
      strong: `
        renovação*, renovar, certificado digital, certificado ssl, certificado a1, certificado a3,
        certificado vencido, certificado expirado, certificado do, troca de certificado, trocar certificado,
        e cnpj, e cpf + certificado, vencimento, vai vencer, irá vencer, a vencer, vence, vencendo,
        expira em, expiração, expirou, licença vencida, licença expirada, licença anual, arquivo de licença,
        chave da licença, domínio vencido, domínio expirado, registro br, assinatura anual,
        contrato de suporte, contrato de manutenção, prorrogar, extensão de garantia, token a3, csr,
        expirando, secret + expirando, certificado + as2, certificado + servidor, certificado vencendo,
        renovação de licença*, licença vencendo, renovação de domínio, renovação de suporte,
        renovação de contrato`,
      medium: `
        certificado*, expira, prorrogação, domínio, licença*, contrato, cotação, anual, vencido, vencida,
        garantia, próximo ano, ssl, renovação de certificado`,
      weak: "vigência",
    },
  },
  market: 4,
  defaultMinutes: 45,
  delivery: "Expiry calendar and automatic certificate renewal; orders through the reseller",
  presumption: "automate",
};
