import type { Activity } from "./activity.ts";

export const databaseAdministration: Activity = {
  id: "database-administration",
  title: "Database administration",
  what: "Databases as such.",
  usually: "run",
  twins: {
    run: "SQL 2016 to 2022 because support ends",
    transform: "databases moved from on-premises to the cloud",
  },
  neighbours: [
    {
      id: "server-and-storage",
      apart:
        "Database administration, not servers and storage: the database as such; the machine, its operating system and its disks are the server.",
    },
    {
      id: "backup-and-recovery",
      apart:
        "Database administration, not backup and recovery: space, speed, users and versions of a database; a copy that is saved or restored is backup.",
    },
    {
      id: "data-correction",
      apart:
        "Database administration, not data correction: the database as such; records in it that are wrong are corrected as data.",
    },
    {
      id: "cloud-operations",
      apart:
        "Database administration, not cloud operations: the database as such, wherever it runs; other resources at a cloud provider are cloud operations.",
    },
    {
      id: "migration-and-modernisation",
      apart:
        "Database administration, not migration and modernisation: the next version because support ends; on-premises to the cloud or another product is a migration.",
    },
  ],
  phrases: {
    en: {
      strong: `
        data base, dba, create database, new database, database copy, database slow, database performance,
        database down, database error, database locked, database lock, database connection*,
        database server, database size, database growth, database user, database maintenance,
        database schema, database script, database parameter, rename database, drop database,
        shrink database, sql server, sqlserver, mssql, sql query, sql script, sql job, sql agent,
        sql instance, sql performance, slow query, slow queries, query timeout, query performance,
        execution plan, oracle instance, oracle error, oracle listener, tns, ora 01555, ora 00060,
        ora 01653, ora 12541, ora 01652, postgres, mysql, mariadb, mongodb, mongo, cassandra, redis, db2,
        sybase, informix, hana, couchbase, clickhouse, dynamodb, tablespace*, table space, datafile*,
        transaction log*, log full, archive log*, archivelog, redo log*, tempdb, temp segment,
        blocking session*, blocked session*, kill session*, session blocking, lock wait, row lock,
        table lock, locks on table, index rebuild, rebuild index*, rebuild fragmented, create index,
        add index, missing index, reindex, fragmented index*, fragmentation, update statistics,
        gather statistics, optimizer statistics, statistics job, vacuum, analyze table, max connections,
        connection pool, connection limit, replication broken, replication stopped, always on, alwayson,
        availability group, log shipping, data guard, rac node, rman, stored procedure + run, run script,
        run attached script, execute script, execute sql, run sql, schema change, truncate table,
        purge table, drop table, drop old, alter table, grant on schema, synonym, collation,
        compatibility level, db refresh, db copy, clone database, db link, access database,
        too many clients, checkdb, dbcc, corrupt page, reset sequence, sequence + duplicate key, statspack,
        awr, character set, long running rollback, long running query, rollback + session, db jobs, db job,
        db restart, database restart, corrupt index, db slow, tablespace, datafile, transaction log full,
        database refresh, db user, db account, oracle rac, dataguard, kill session, schema creation`,
      medium: `
        database, databases, db, oracle, postgresql, deadlock*, partition*, replica*, schema, sql, indexes,
        instance, listener, session, sessions, purge, archive table, datapump, dump, migration script`,
      weak: "prod",
    },
    de: {
      strong: `
        datenbankkopie, datenbank langsam, datenbank anlegen, datenbankserver, datenbankfehler,
        datenbankverbindung, neue datenbank, dba, sql server, mssql, sql abfrage, sql skript, sql script,
        sql fehler, postgres, mysql, mariadb, mongodb, hana, db2, tablespace*, datafile, transaktionslog*,
        transaktionsprotokoll, log läuft voll, archivelog*, redolog, tempdb, blockierende session,
        blockierende sitzung, session beenden, sitzung beenden, sperren + tabelle, tabellensperre,
        index neu, index anlegen, indizes, indexaufbau, indexpflege, statistiken, abfrage langsam,
        langsame abfrage*, always on, verbindungspool, verbindungslimit, skript ausführen, script ausführen,
        skript auf produktion, tabelle löschen, alte sicherungstabellen, tabelle leeren, tabellen,
        reorganisation, reorg, listener, datenbankinstanz, sql instanz, access datenbank, checkdb,
        abfrage extrem langsam, abfrage + langsam, zeichensatz, korrupte seite, datenbank neu starten,
        snapshot + sql, datenbankbenutzer, datenbank auffrischen`,
      medium: `
        datenbank*, db, oracle, postgresql, deadlock*, replikation, schema, partition*, sql, tabelle,
        abfrage, index, instanz, skript, session, sitzung + sperrt, log, kompatibilitätsgrad`,
      weak: "",
    },
    fr: {
      strong: `
        base de données, bases de données, base de donnée, sgbd, dba, base oracle, base sql, base access,
        base lente, base de prod, copie de base, copie de la base, création de base, création base,
        sql server, requête lente, requête sql, requêtes, script sql, exécuter script, exécution de script,
        exécution script, exécuter le script, postgres, mysql, mariadb, mongodb, hana, db2, tablespace*,
        espace de tables, fichier de données, journal des transactions, journaux, archivelog, tempdb,
        interblocage, session bloquante, tuer la session, tuer session, verrous, index, réindexation,
        recalcul des statistiques, statistiques oracle, réplication base, always on, pool de connexions,
        purge table, purger la table, purge base, table d'audit, instance sql, listener, compactage,
        checkdb, page corrompue, fichiers de données, requête + lente, jeu de caractères,
        réplication interrompue, base + lenteur, journal de transactions, utilisateur base de données,
        rafraîchissement base, base hana`,
      medium: `
        bdd, oracle, postgresql, deadlock*, verrou*, réplica, schéma, partition*, sql, requête, instance,
        purger, session + bloque, connexions`,
      weak: "",
    },
    es: {
      strong: `
        base de datos, bases de datos, bbdd, dba, crear base, copia de base, refrescar la base,
        refresco de base, base de test, restaurar base, sql server, consulta lenta, consultas lentas,
        consulta sql, script sql, ejecutar script, ejecución de script, ejecución de scripts,
        ejecutar scripts, pase de script, postgres, mysql, mariadb, mongodb, hana, db2, tablespace*,
        espacio de tablas, datafile, log de transacciones, log lleno, archivelog*, tempdb, interbloqueo*,
        bloqueo de tabla*, bloqueos en base, sesión bloqueante, sesiones bloqueadas, matar sesión,
        matar sesiones, eliminar sesión, índice*, reindexar, estadísticas, always on, esquema, partición,
        particiones, pool de conexiones, purga de tabla*, depurar tabla, borrar tablas, tablas temporales,
        instancia, listener, procedimiento almacenado, base access, checkdb, página corrupta, base corrupta,
        replicación detenida, consulta + demora, juego de caracteres, base + lenta, reindexación,
        usuario de base de datos, base hana`,
      medium: `
        bdd, oracle, postgresql, deadlock*, réplica, purgar, sql, sesión + bloqueada, conexiones, depuración`,
      weak: "",
    },
    pt: {
      strong: `
        banco de dados, bancos de dados, base de dados, bases de dados, dba, criar banco, criação de banco,
        cópia do banco, cópia de banco, atualizar base, atualização de base, base de homologação,
        base de teste, restaurar banco, banco lento, banco travado, lentidão no banco, lentidão de banco,
        sql server, consulta lenta, query lenta, script sql, rodar script, executar script,
        execução de script, execução de scripts, aplicar script, script em produção, script no banco,
        postgres, mysql, mariadb, mongodb, hana, firebird, db2, tablespace*, datafile, log de transações,
        log de transação, log cheio, archivelog*, archive cheio, tempdb, bloqueio de tabela*,
        sessão bloqueadora, sessão presa, sessões presas, matar sessão, matar sessões, derrubar sessão,
        kill session, índice*, reindexar, estatísticas, replicação do banco, always on, esquema, partição,
        particionamento, pool de conexões, limite de conexões, purga, excluir tabelas, truncar tabela,
        tabela + expurgo, instância, listener, procedure, dblink, checkdb, página corrompida,
        consulta demorando, consulta + demora*, estatística do banco, lentidão + banco, banco + travado,
        reindexação, usuário de banco de dados, refresh de base, cópia de base, banco hana`,
      medium: `
        oracle, postgresql, deadlock*, réplica, schema, expurgo, sql, banco, sessão + travando, conexões`,
      weak: "",
    },
  },
  market: 3,
  defaultMinutes: 60,
  delivery:
    "Remote database administration at a price per instance where documentation and at least two suppliers exist",
  presumption: "outsource",
};
