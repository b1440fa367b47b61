import type { Signal } from "./signal.ts";

export const alertOrNotice: Signal = {
  id: "alert-or-notice",
  says: "run",
  rule: 5,
  because: "was raised by a machine, or announces a maintenance",
  phrases: {
    en: {
      strong: `
        alert for, alert on, critical alert, warning alert, threshold exceeded, exceeded threshold,
        above threshold, below threshold, threshold breach, host down, host unreachable, node down,
        ping failed, ping loss, cpu usage, cpu utili*, high cpu, memory utili*, high memory, disk space,
        disk usage, low disk, free space, space low, filesystem full, is running out, link down,
        interface down, service is not running, service stopped, zabbix, prtg, solarwinds, scom, dynatrace,
        datadog, pagerduty, grafana alert, splunk alert, opsgenie, new relic, cloudwatch, icinga, checkmk,
        auto generated, automatically generated, event id, snmp trap, planned maintenance,
        scheduled maintenance, maintenance notification, maintenance notice, maintenance window,
        emergency maintenance, carrier maintenance, provider maintenance, planned work, planned outage,
        service notification, service advisory, notice of, end of maintenance, restored notification,
        recovered, problem notification, recovery notification, backup job failed, job failed, alerting`,
      medium: `
        alarm, alert, alerts, notification from, monitor, critical, threshold, down for, sla breach, event,
        maintenance, advisory, outage notification, vendor notification, unreachable, trap, resolved alert,
        severity`,
      weak: "heartbeat, status, warning, server, host, node, check",
    },
    de: {
      strong: `
        alarm, alarmmeldung, alarmierung, schwellwert uberschritten, schwellwert, schwellenwert,
        host nicht erreichbar, host down, plattenplatz, speicherplatz, festplatte voll, cpu auslastung,
        cpu last, speicherauslastung, dienst gestoppt, dienst lauft nicht, uberwachung meldet,
        monitoring meldet, automatisch erzeugt, automatisch generiert, wartungsankundigung, wartungsfenster,
        geplante wartung, wartungsarbeiten, geplante arbeiten, ankundigung, sensor meldet, link down,
        job abgebrochen`,
      medium: `
        alarme, alert, meldung, kritisch, uberwachung, auslastung, schwelle, wartung, sensor, warnung`,
      weak: "monitoring, status, host, server, ereignis",
    },
    fr: {
      strong: `
        alertes, seuil depasse, depassement de seuil, seuil, espace disque, disque plein, utilisation cpu,
        charge cpu, memoire saturee, hote injoignable, serveur injoignable, service arrete,
        supervision remonte, alerte supervision, alerte zabbix, alerte centreon, centreon, nagios, zabbix,
        genere automatiquement, maintenance planifiee, maintenance programmee, avis de maintenance,
        travaux programmes, travaux planifies, intervention programmee, notification de maintenance,
        lien down`,
      medium: `
        alerte, alarme, critique, sonde, capteur, avis, maintenance, surveillance, evenement, depassement`,
      weak: "statut, hote, serveur",
    },
    es: {
      strong: `
        alerta, alertas, alarma, alarmas, umbral superado, umbral excedido, supera el umbral, umbral,
        espacio en disco, disco lleno, uso de cpu, cpu alta, memoria alta, host caido, host inalcanzable,
        servicio detenido, servicio parado, alerta de monitoreo, alerta de monitorizacion, zabbix,
        generado automaticamente, mantenimiento programado, mantenimiento planificado,
        aviso de mantenimiento, ventana de mantenimiento, trabajos programados, corte programado,
        notificacion de mantenimiento, enlace caido, sensor`,
      medium: "monitoreo, critico, notificacion, aviso, mantenimiento, evento, advertencia, supervision",
      weak: "estado, host, servidor, nodo",
    },
    pt: {
      strong: `
        alertas, alarme, alarmes, limite excedido, limiar, acima do limite, espaco em disco, uso de cpu,
        cpu alta, memoria alta, alto consumo, host inacessivel, host down, servico parado,
        servico interrompido, alerta de monitoramento, zabbix, nagios, gerado automaticamente,
        aberto automaticamente, manutencao programada, manutencao planejada, manutencao agendada,
        aviso de manutencao, janela de manutencao, parada programada, notificacao de manutencao, link down,
        link fora, sensor, disparo de alarme`,
      medium: `
        monitoramento, critico, notificacao, aviso, manutencao, evento, severidade, monitoracao, monitorar`,
      weak: "alerta, status, host, servidor, estado",
    },
  },
};
