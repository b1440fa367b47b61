import type { Activity } from "./activity.ts";

export const releaseAndDeployment: Activity = {
  id: "release-and-deployment",
  title: "Releases and deployments",
  what: "Deploying a release, merge, build, version, environment refresh.",
  usually: "run",
  twins: {
    run: "a release deployed, its content not stated",
    transform: "deployments that run by themselves from now on",
  },
  neighbours: [
    {
      id: "patching-and-vulnerabilities",
      apart:
        "Release and deployment, not patching: a release of one's own software; the next version of a library or an engine is patching.",
    },
    {
      id: "application-enhancement",
      apart:
        "Release and deployment, not application enhancement: a release without stated content; one that says what the application can do now is an enhancement.",
    },
    {
      id: "application-defect",
      apart:
        "Release and deployment, not application defect: a version is merged, built or deployed; the bug it is for is a defect.",
    },
    {
      id: "automation",
      apart:
        "Release and deployment, not automation: one release is deployed; the pipeline that does so by itself from now on is automation.",
    },
    {
      id: "new-system-or-service",
      apart:
        "Release and deployment, not new system or service: an environment is refreshed; one that is not there today is new.",
    },
  ],
  phrases: {
    en: {
      strong: `
        deploys, deployment of version, deployment of release, production deployment, emergency deployment,
        new release, release candidate, release calendar, release branch, release go no go,
        quarterly release, releasing, prepare release, post release, code release, core release,
        bump version, bump to, version bumped, build and release, create build, build installer,
        rebuild image, merge develop, merge into, merge to, merge conflict*, rebase, cherry pick, backport,
        port fix to branch, back port, cut branch, create branch, tag release, tag the build, promote to,
        move to production, move to prod, moved to production, move to live, transport request*,
        transport + production, import transport*, go live checklist, roll back, rollback of, code freeze,
        freeze exception, refresh environment, environment refresh, refresh uat, refresh qa, refresh test,
        refresh sandbox, refresh database, environment copy, copy production to test, client copy,
        system copy, sandbox refresh, reset training environment, patch delivery, publish package,
        app store, app stores, submit app, feature flag*, sourcesafe, sync from dev, sync master,
        push to production, push to prod, install new build, package and upload, release sign off,
        from dev to, from test to live, from uat to, check in code, checkin code, merge release,
        code checkin, checking in, release to, release of version, deploy release, deploy version,
        deploy to, deploy hotfix, deploy build, merge + branch, release + production, version bump,
        release notes, staging, change window deployment, deployment request, deployment task,
        go live weekend, transport request, transport to prd, transports to production, sap transport*,
        uat refresh, cut release, hotfix deployment, back merge, play store release, golive checklist`,
      medium: `
        deploy*, redeploy, hotfix, release*, uat, preprod, production, go live, software version,
        new version, pr, promote, merge, rollback, changelog, regenerate, release train, merge request`,
      weak: "build, branch, version",
    },
    de: {
      strong: `
        release ausrollen, releasewechsel, releasestand, release notes, releaseplanung + produktion,
        produktivsetzung, produktiv setzen, nach produktion, auf produktion, in die produktion, ausliefern,
        einspielung, hotfix einspielen, zurückrollen, transportauftrag, transport importieren, mergen,
        versionsnummer, version anheben, version auf, installationspaket, build erstellen, build bauen,
        testsystem + produktion, testsystem + aktualisieren, systemkopie, mandantenkopie,
        mandant zurücksetzen, schulungsmandant, schulungssystem zurücksetzen, codefreeze, code freeze,
        freigabe change, von abnahme nach, pilotfilialen, feature schalter, feature flag, app + stores,
        auslieferung + kunde, neue version bereitstellen, neue version + einspielen, updateauslieferung,
        produktivnahme, transportaufträge, transporte einspielen, transport nach, release einspielen,
        ausrollen der version, einspielen in produktion, testsystem auffrischen`,
      medium: `
        ausrollen, transport*, version, abnahme + produktion, integrationssystem,
        testumgebung + aktualisieren, veröffentlichen, paket, freigabe, verteilen, release, deploy,
        einspielen, datenbankschema, auslieferung, in produktion, deployment`,
      weak: "produktion, test, abnahme, change",
    },
    fr: {
      strong: `
        mise en production, mep, mises en production, passage en production, passer en production,
        mise en prod, livraison lot, livraison version, livrer le correctif, déploiement en,
        déploiement version, déploiement préprod, relance du déploiement, lancer le déploiement, redéployer,
        déployer la version, déployer version, déploiement de la version, mise à jour en version,
        montée de version applicative, version en production, fusionner la branche, fusion de branche,
        rebase, conflits de fusion, retour arrière, notes de version, note de version, numéro de version,
        incrémenter, générer le build, publier le paquet, paquet npm, rafraîchissement, rafraîchir,
        copie de prod, copie de production, recopie, duplication environnement, remise à zéro base,
        ordres de transport, transporter les ordres, scripts sql, de recette en production,
        recette vers production, gel de, période de gel, gel des mises, soumission aux stores,
        pilote caisse, recette + livraison, mise en recette, livraison en production, ordre de transport,
        livraison du lot, montée en prod, copie de mandant`,
      medium: `
        déploiement, préprod*, recette, publier, passer les, correctif urgent, lot, livrer, branche, release`,
      weak: "samedi soir",
    },
    es: {
      strong: `
        desplegar versión, desplegar la versión, despliegue en, repetir despliegue, subida a,
        subir a producción, pasar a producción, pase a producción, pase urgente, paso a producción,
        puesta en producción, publicar versión, nueva versión en producción, liberar versión,
        liberación de versión, release notes, notas de publicación, notas de versión, fusionar rama,
        conflictos del pr, resolver conflictos, cerrar rama, crear rama, compilación nocturna,
        generar build, volver a la anterior, revertir versión, refresco de, refresco uat, refrescar,
        copia de producción, copia de entorno, entorno de formación, órdenes de transporte,
        orden de transporte, transportar órdenes, lanzar scripts, ejecutar scripts en,
        calendario de congelación, ventana de cambios, enviar la app, tiendas de aplicaciones,
        piloto del tpv, encender el interruptor, subir cambios, despliegue a producción, copia de mandante`,
      medium: `
        despliegue, etiquetar, versión, publicar, preproducción, entorno, pase, compilación, tag, promover,
        rama, congelación, deployment, hotfix, rollback`,
      weak: "scripts, sprint",
    },
    pt: {
      strong: `
        deploys, deploy da, reexecutar deploy, publicar versão, publicar em, publicar sprint,
        publicação em produção, publicação da versão, subir para produção, subir em produção,
        subida para produção, implantar versão, implantação da versão, liberar versão, liberação de versão,
        atualização de versão do sistema, passar para produção, gmud, gerar build, build da, nova build,
        fechar branch, gerar tag, voltar versão, reverter versão, refresh da base, refresh de,
        atualizar ambiente de, atualizar homologação, base de homologação, cópia de produção, copiar base,
        restaurar ambiente de, ambiente de treinamento, passar requests, transportar request*,
        rodar scripts, executar scripts, script em produção, janela de congelamento, submeter app,
        submeter à loja, lojas de aplicativos, piloto do pdv, habilitar flag, feature flag,
        resolver conflito, executar pipeline, versionar, atualizar versão, merge da, fazer deploy,
        deploy em, implantação em produção, request de transporte, transporte sap, cópia de mandante`,
      medium: "versão, publica*, produção, homologação, prd, qas, piloto, refresh, congelamento",
    },
  },
  market: 2,
  defaultMinutes: 90,
  delivery: "In-house release management on a deployment pipeline",
  presumption: "automate",
};
