import type { Activity } from "./activity.ts";

export const backupAndRecovery: Activity = {
  id: "backup-and-recovery",
  title: "Backup and recovery",
  what: "Backup, restore, disaster test.",
  usually: "run",
  twins: {
    run: "one file restored, one restore test done",
    transform: "a second site introduced for disasters",
  },
  neighbours: [
    {
      id: "server-and-storage",
      apart:
        "Backup and recovery, not servers and storage: something is saved, restored or tested for a disaster; disks and file servers in use are storage.",
    },
    {
      id: "database-administration",
      apart:
        "Backup and recovery, not database administration: a database is saved or restored; its space, speed and users are administration.",
    },
    {
      id: "data-correction",
      apart:
        "Backup and recovery, not data correction: what was lost comes back from a copy; records that are wrong are corrected where they are.",
    },
    {
      id: "monitoring-and-alerts",
      apart:
        "Backup and recovery, not monitoring and alerts: somebody sees to a backup; what monitoring raised by itself stays an alert.",
    },
    {
      id: "compliance-and-audit",
      apart:
        "Backup and recovery, not compliance and audit: a restore is tested; the evidence handed to an auditor is audit.",
    },
  ],
  phrases: {
    en: {
      strong: `
        back up, back ups, backup fail*, failed backup, backup job*, backup error, backup warning,
        backup report, backup agent, backup server, backup window, backup policy, backup schedule,
        backup repository, backup verification, backup status, backup tape*, backup completed with,
        exclude from backup, add to backup, include in backup, restore, restoration of, data recovery,
        recover file*, recover folder, recover deleted, recover data, recovery point, file recovery,
        deleted file*, deleted folder, accidentally deleted, deleted by mistake, deleted by accident,
        overwritten, previous version of, shadow copy, bare metal, veeam, netbackup, networker, commvault,
        backup exec, acronis, arcserve, rubrik, cohesity, tsm, spectrum protect, dpm, avamar, data domain,
        datto, tape, tapes, lto, vss writer, ndmp, dr test, dr drill, dr site, dr plan, failover test,
        fail over test, switchover test, replication lag, bcp test, continuity test, undelete, recycle bin,
        yesterday's version, old version of the file, old version of + file, emptied + folder,
        get back + file*, retrieve file*, retrieve deleted, accidentally + deleted, deleted + restore,
        file restore, mailbox restore, backup job, backup failure, backup failed, ltfs, snapshot restore`,
      medium: `
        backup*, retention, rpo, rto, disappeared, backup + restore, recover, recovery, recovered, deleted,
        replication + dr, archive + restore, snapshot + restore, lost file*, missing file*, missing folder*,
        folder missing, roll back vm, drill, lost data, copy from yesterday`,
      weak: "",
    },
    de: {
      strong: `
        datensicherung*, sicherungslauf, sicherungsjob, backupjob, backup fehlgeschlagen,
        sicherung fehlgeschlagen, backup fehler, sicherungsfehler, sicherungsziel, sicherungsagent,
        in die sicherung aufnehmen, wiederherstellen, wiederherstellung*, rücksichern, restore*,
        zurückspielen, zurücksichern, zurückholen, versehentlich gelöscht, aus versehen gelöscht,
        gelöschte datei*, gelöschter ordner, gelöschte ordner, gelöschten ordner, datei gelöscht,
        dateien gelöscht, ordner gelöscht, überschriebene*, vorgängerversion, vorherige version,
        ältere version, datenrettung, veeam, netbackup, commvault, networker, backup exec, acronis, tsm,
        bänder, bandlaufwerk, bandwechsel, bandbibliothek, lto, aufbewahrung sicherung, aufbewahrungszeit,
        notfalltest, notfallübung, k fall, desaster*, wiederanlauf*, failover test, ausweichrechenzentrum,
        replikation + ausweich*, schattenkopie, sicherungsfenster, sicherung + job, ordner geleert,
        datei zurück, gelöscht + zurück, band wechseln, rücksicherung, datenwiederherstellung,
        wiederherstellung, wiederherstellungstest`,
      medium: `
        backup*, sicherung*, rücksicherung*, überschrieben, gelöscht, verschwunden + ordner,
        ordner verschwunden, datei verschwunden, verlorene datei*, stand von gestern, snapshot, repository,
        verloren gegangen`,
      weak: "verschwunden",
    },
    fr: {
      strong: `
        sauvegarde*, restauration*, restaurer, restauration + fichier, récupération de fichier*,
        récupération fichier, récupération de données, récupération des données, récupérer fichier*,
        récupérer un fichier, récupérer un dossier, récupérer le dossier, fichier supprimé,
        fichiers supprimés, dossier supprimé, supprimé par erreur, effacé, écrasé, fichier disparu,
        fichiers disparus, dossier disparu, version antérieure, version précédente, veeam, netbackup,
        commvault, acronis, lto, plan de reprise, pca, test pra, exercice pra, reprise d'activité,
        site de secours, basculement, supprimé + restaurer, dossier vidé, récupérer + supprimé,
        sauvegarde + job, test du pra, restauration de fichier*, restauration fichier,
        restauration de données, restauration dossier, test de restauration, sauvegarde échouée,
        sauvegarde en échec, échec de sauvegarde, changement de bande*`,
      medium: `
        rétention, backup*, bande*, réplication, récupération, récupérer, disparu, supprimé,
        perdu + dossier, dépôt + espace, version de lundi, snapshot`,
      weak: "supprimés",
    },
    es: {
      strong: `
        respaldar, copia de seguridad, copias de seguridad, copia de respaldo, respaldo fallido,
        backup fallido, copia fallida, fallo de backup, error en backup, error en respaldo,
        agente de respaldo, repositorio de copias, retención, restaurar, restauración, restore,
        recuperar archivo*, recuperar carpeta*, recuperar información, recuperar datos,
        recuperación de archivo*, recuperación de carpeta*, recuperación de datos,
        recuperación de información, archivo borrado, archivos borrados, archivo eliminado,
        archivos eliminados, carpeta borrada, carpeta eliminada, borrado por error, eliminado por error,
        borré por error, eliminé por error, sobrescrito, sobreescrito, versión anterior, veeam, netbackup,
        commvault, acronis, backup exec, cinta, cintas, lto, recuperación ante desastres, drp,
        prueba de recuperación, simulacro + recuperación, sitio alterno, réplica + contingencia,
        contingencia + prueba, plan de continuidad, relanzar copia, copia del, archivos perdidos,
        borró + recuperar, réplica + retraso, copia + restaurar, prueba de restauración, prueba de drp,
        simulacro drp, falla de respaldo, cambio de cinta`,
      medium: `
        backup*, respaldo*, recuperar, recuperación, borrado, eliminado, eliminada, se borró, desapareció,
        desaparecieron, perdí el archivo, snapshot, replicación`,
      weak: "",
    },
    pt: {
      strong: `
        becape, cópia de segurança, cópias de segurança, backup falhou, falha de backup, falha no backup,
        erro no backup, erro de backup, job de backup, rotina de backup, agente de backup, verificar backup,
        backup diário, retenção, restore, restauração, restaurar, recuperar arquivo*, recuperar pasta*,
        recuperar planilha, recuperar dados, recuperação de arquivo*, recuperação de pasta*,
        recuperação de dados, arquivo apagado, arquivos apagados, arquivo excluído, arquivos excluídos,
        pasta apagada, pasta excluída, pasta sumiu, arquivo sumiu, arquivos sumiram, apagado por engano,
        excluído por engano, apagou, apagaram, excluíram, excluí sem querer, sobrescrito, sobrescrita,
        versão anterior, voltar versão, voltar planilha, veeam, netbackup, commvault, acronis, backup exec,
        arcserve, fita, fitas, lto, recuperação de desastre*, teste de recuperação, teste de contingência,
        plano de contingência, teste de dr, site backup, site de contingência, replicação + contingência,
        failover, arquivos do backup, backup + job, deletado*, deletei, recuperar + apagad*,
        tabela + restore, perdi + arquivo*, teste de restauração, teste de restore, backup com falha,
        troca de fita`,
      medium: `
        backup*, recuperar, recuperação, apagado, excluído, excluída, sumiu, sumiram, perdi o arquivo,
        snapshot, replicação`,
      weak: "apagada",
    },
  },
  market: 4,
  defaultMinutes: 45,
  delivery: "Backup and disaster recovery as a service; the evidence of restore tests stays with the owner",
  presumption: "outsource",
  guard: "regulated",
};
