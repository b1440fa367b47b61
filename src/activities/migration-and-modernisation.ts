import type { Activity } from "./activity.ts";

export const migrationAndModernisation: Activity = {
  id: "migration-and-modernisation",
  title: "Migration and modernisation",
  what: "Migrate, re-platform, replace, retire, refactor.",
  usually: "transform",
  twins: {
    run: "an upgrade like for like, a clean-up without effect",
    transform: "a whole system replaced, retired or moved",
  },
  neighbours: [
    {
      id: "patching-and-vulnerabilities",
      apart:
        "Migration and modernisation, not patching: a whole system is replaced or re-platformed; a minor or vendor-forced upgrade, like for like, is patching.",
    },
    {
      id: "database-administration",
      apart:
        "Migration and modernisation, not database administration: on-premises to the cloud, or another product; the next version because support ends is administration.",
    },
    {
      id: "cloud-operations",
      apart:
        "Migration and modernisation, not cloud operations: on-premises to the cloud; what is there already is run as cloud operations.",
    },
    {
      id: "new-system-or-service",
      apart:
        "Migration and modernisation, not new system or service: an old system goes; what replaces nothing is new.",
    },
    {
      id: "application-defect",
      apart:
        "Migration and modernisation, not application defect: code is refactored with a lasting effect named; a bug that is fixed is a defect.",
    },
  ],
  phrases: {
    en: {
      strong: `
        migrat*, replatform, re platform*, lift and shift, moderni*, refactor*, rewrit*, re write,
        reimplement, re engineer, rearchitect, convert from, conversion of, convert code, port to,
        replace old, replace legacy, replace + all, replacement of + system, system replacement, move from,
        move + to cloud, move + to azure, move + to aws, move all, move data center, switch from,
        switch to new, switch carrier, merge domains, decommissioning, decommission legacy, phase out,
        phasing out, shut down + old, turn off legacy, switch off, get rid of, remove deprecated,
        remove old code, drop support, drop python, deprecate, end of life platform, s 4hana, s4hana,
        on prem to, on premises, exchange online, from svn, svn to git, to postgresql, to fibre, oracle to,
        replaced by, instead of old, carve out, office relocation, data centre exit, data center exit,
        containeri*, monolith, split + module*, extract common, reorganise package, restructuring,
        clean up api, cleanup code, code cleanup, clean up code, re design architecture,
        upgrade to new platform, upgrade + framework, transition to, transfer + provider, cutover,
        dismantle, convert screen, convert to v*, replace + by, remove legacy, retire old, move to new,
        migrate to, migration to, migrate from, migration from, re platform, legacy system replacement,
        3g shutdown, pstn switch off, copper switch off, windows 11 migration, refactor`,
      medium: `
        migration, port + from, consolidat*, decommission, move, replace, switch, clean up, new platform,
        relocation, close branch, unused, copper, to new, physical to virtual, rebuild, legacy, deprecated,
        eol, decouple, unify, sunset, retire*, convert, conversion`,
      weak: "cloud, sharepoint, all sites, platform, old",
    },
    de: {
      strong: `
        migrier*, datenmigration, umstell*, umgestellt, ablösung, ablösen, abgelöst, ersetzen + durch,
        ersatz der, ersatz des alten, austauschen + alle, austausch der alten, austausch aller,
        abschaltung server, abkündigung, stilllegung, außerbetriebnahme, rückbau, schließung filiale,
        umzug rechenzentrum, in die cloud, umzug der, umziehen, cloud umzug, domänenzusammenführung,
        konsolidier*, zusammenlegen + systeme, tickets + zusammenlegen, refactoring, refaktorier*,
        neuimplementierung, neu schreiben, neuprogrammierung, portier*, modernisier*, wechsel von,
        wechsel auf, wechsel zu, providerwechsel, anbieterwechsel, systemwechsel, plattformwechsel,
        von oracle, nach sharepoint, altsystem*, alte telefonanlage, altes crm, altdaten, virtualisieren,
        entkopplung, nachfolgesystem, konzern erp, migration auf, migration nach, migration von,
        umstellung auf, altsystem, abschaltung von`,
      medium: `
        migration, umzug, alte, alten, altes, durch neue, neue plattform, ticketsysteme, wechseln`,
      weak: "plattform",
    },
    fr: {
      strong: `
        migrer, migré, remplacement de l'ancien, remplacement des, remplacer par, remplacer l'ancien,
        remplacer tous, basculer, basculement vers, bascule vers, passage à, passage au, passage vers,
        refonte, réécri*, modernisation, moderniser, portage, arrêt définitif, arrêt de l'ancien,
        retrait de, suppression de l'ancien, mise hors service, fin du cuivre, sortie de, fermeture agence,
        fermeture de site, déménagement du datacenter, déménagement datacenter, fusion des, consolider,
        virtualisation, virtualiser, vers le cloud, vers sharepoint, vers postgresql, s 4, sap ecc,
        oracle vers, ancien système, ancienne application, changement de logiciel, changement du logiciel,
        changement d'opérateur, reprise des données, reprise de tous, reprise des abonnés, obsolescence,
        dette technique, tous sites, tous magasins, migration vers, remplacement du système`,
      medium: `
        décommissionne*, remplacer, ancien*, nouvelle plateforme, arrêt, reprise, tous les sites, vers,
        regroupe*, démontage`,
      weak: "sites",
    },
    es: {
      strong: `
        migrar, migración de, migración a, migrado, migración del, sustitución de, reemplaz*,
        cambio de plataforma, cambio de software, cambio de operador, pasar de, pasar + a postgresql,
        paso de, paso a, traslado del cpd, traslado de cpd, traslado del centro, llevar + nube, a la nube,
        nube pública, reescri*, moderniza*, retirar + antiguo, retirada de, retirada del, desmantelar,
        desmontaje, dar de baja el sistema, baja del sistema, apagado de, desactivar + sistema,
        código duplicado, cierre de sucursal, unificar + herramientas, unificar dos, fusionar dominios,
        fusión de, sap ecc, oracle a, sistema antiguo, heredado, sistema legado, obsolescencia,
        deuda técnica, todas las sedes, fin de vida, migración hacia, desmantelamiento, descomisionamiento,
        reemplazo del sistema`,
      medium: `
        consolida*, virtualiza*, migración, sustitu*, apagado, de oracle, pasar, todas las tiendas,
        nueva plataforma, en todas, antigu*, retirada, en la nube, conversión`,
      weak: "nube, sedes",
    },
    pt: {
      strong: `
        migrar, migração, migrado, substituição do, trocar + por, troca do + por, trocar o, trocar todas,
        mudança do data center, mudança de plataforma, levar + para, para a nuvem, para nuvem, sair da,
        saída do, reescr*, refatora*, refactor, moderniza*, desativação, desativar legado,
        desativar sistema, desligamento da rede, desligar + antigo, desligamento do servidor,
        descomissiona*, aposentar, aposentadoria do sistema, encerrar filial, desmobilização,
        unificar domínios, unificação, consolida*, virtualiza*, oracle para, de svn, para sharepoint,
        legada, sistema legado, sistema antigo, obsolescência, débito técnico, dívida técnica,
        remover código, remoção de código, remover sdk, separar em, atualização de engine`,
      medium: `
        substitui*, sair do, todas as lojas, troca do, antigo, antiga, novo provedor, unidades, desativar,
        unificar, em nuvem, na nuvem`,
      weak: "nuvem, físicos",
    },
  },
  market: 4,
  defaultMinutes: 1440,
  delivery: "Fixed-price partner for a bounded time",
  presumption: "review",
};
