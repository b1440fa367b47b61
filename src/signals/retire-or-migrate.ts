import type { Signal } from "./signal.ts";

export const retireOrMigrate: Signal = {
  id: "retire-or-migrate",
  says: "transform",
  rule: 9,
  because: "replaces, retires or migrates a whole system, service or site",
  phrases: {
    en: {
      strong: `
        migrate to, migration to, migration from, migrate from, migrating to, migrate all, data migration,
        cloud migration, cutover, decommissioning, decommission legacy, sunset, retirement of,
        retire legacy, replace legacy, legacy replacement, legacy system, replatform, re platform,
        modernise, modernize, modernisation, modernization, consolidate, consolidation, lift and shift,
        move to cloud, move to azure, move to aws, move to kubernetes, on premises to, from on prem,
        phase out, switch from, port to, porting to, rewrite, rewrite in, convert to, conversion to,
        replacement of legacy, replace old, tenant migration, data centre exit, data center exit,
        datacenter move, data centre move, merge tenants, platform migration, server migration,
        erp migration, split monolith, monolith, microservices, drop support for, remove support for,
        transition to, virtuali* + servers, containeri*, deprecate`,
      medium: `
        decommission, retire, migrate, migration, migrating, replace, modern, legacy, end of life, eol,
        relocation of site, site closure, refactor, restructure, rework, redesign, transition,
        upgrade + all, move from, conversion, convert, new platform, switch over, carve out, merger,
        integration of company, remove unused, remove deprecated, remove legacy`,
      weak: "switch to, deprecated, move, old, cloud, platform, all users, company wide, rollout",
    },
    de: {
      strong: `
        migration auf, migration nach, migration von, migration der, migration des, migrieren,
        umstellung auf, umstellung von, umstellung der, umstellen auf, ablosung, ablosen, abloesung,
        abschaltung, stilllegung, ausserbetriebnahme, altsysteme, ersetzen durch, ersatz des, ersatz der,
        konsolidierung, konsolidieren, zusammenlegung, modernisierung, modernisieren, in die cloud,
        cloud migration, rechenzentrumsumzug, rz umzug, neuentwicklung, neu schreiben, portierung,
        datenmigration, auslaufen lassen, wechsel auf, wechsel von, wechsel zu, mandantenzusammenfuhrung`,
      medium: `
        stilllegen, migration, umstellung, umzug rechenzentrum, ersetzen, ablose, veraltet, refactoring,
        umbau, neuaufbau, containerisierung, standortschliessung, rollout`,
      weak: "abschalten, altsystem, zusammenfuhren, alt, cloud, plattform, alle, system",
    },
    fr: {
      strong: `
        migration vers, migration de, migration du, migration des, migrer, migrer vers, bascule vers,
        basculer vers, passage a, passage au, passage vers, remplacement du systeme,
        remplacement de l application, remplacer l ancien, remplacement de l ancien, decommissionnement,
        decommissionner, mise hors service, arret definitif, fermeture du site, retrait de, abandon de,
        refonte, refonte du, refonte de, modernisation, moderniser, consolidation, consolider, regroupement,
        mutualisation, vers le cloud, dans le cloud, sortie du datacenter, demenagement datacenter,
        demenagement salle serveur, reecriture, reecrire, portage, fusion des, substitution de,
        virtualisation des`,
      medium: `
        bascule, migration, remplacer, obsolescence, ancien systeme, heritage, fin de vie, transition,
        bascules, conversion, convertir, refonder, generalisation`,
      weak: "remplacement, cloud, plateforme, ancien, ancienne, tous les",
    },
    es: {
      strong: `
        migracion a, migracion de, migracion del, migrar, migrar a, migrar todos, pasar a la nube,
        a la nube, paso a, sustituir el sistema, reemplazar el sistema, reemplazo del sistema,
        sustitucion del sistema, sistema heredado, sistema antiguo, sistema legado, retirada de,
        desmantelar, desmantelamiento, dar de baja el sistema, apagar el sistema, cierre de sede,
        consolidar, consolidacion, unificar, unificacion, modernizar, modernizacion, reescribir,
        reescritura, portar a, traslado del centro de datos, mudanza del cpd, fusion de,
        cambio de plataforma, cambio de sistema, replataformar, virtualizar`,
      medium: `
        migracion, retirar, sustituir, reemplazar, reemplazo, obsoleto, obsoletos, legado, fin de vida,
        transicion, conversion, convertir, rediseno, centralizar, reestructurar`,
      weak: "nube, plataforma, antiguo, antigua, todos los",
    },
    pt: {
      strong: `
        migracao para, migracao de, migracao do, migracao da, migrar, migrar para, migracao, para a nuvem,
        para nuvem, substituir o sistema, substituicao do sistema, sistema legado, sistema antigo,
        desativar o sistema, desativacao do, desativacao, descomissionar, descomissionamento,
        desligar o sistema, fechamento da unidade, consolidar, consolidacao, unificacao, modernizar,
        modernizacao, reescrever, reescrita, portar para, mudanca do datacenter, mudanca de datacenter,
        fusao de, troca de plataforma, troca de sistema, virtualizar, aposentar`,
      medium: `
        legado, unificar, substituir, substituicao, obsoleto, obsoletos, fim de vida, transicao, conversao,
        converter, redesenho, centralizar, reestruturar, reestruturacao, refatoracao`,
      weak: "nuvem, plataforma, antigo, antiga, todos os",
    },
  },
};
