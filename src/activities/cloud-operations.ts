import type { Activity } from "./activity.ts";

export const cloudOperations: Activity = {
  id: "cloud-operations",
  title: "Cloud operations",
  what: "Running cloud resources, cost hygiene.",
  usually: "run",
  twins: {
    run: "one cloud resource enlarged or cleaned up",
    transform: "a cloud platform introduced that is not there today",
  },
  neighbours: [
    {
      id: "server-and-storage",
      apart:
        "Cloud operations, not servers and storage: resources at a cloud provider and their cost; servers and disks of one's own are servers.",
    },
    {
      id: "database-administration",
      apart:
        "Cloud operations, not database administration: resources at a cloud provider; a database as such is administered wherever it runs.",
    },
    {
      id: "migration-and-modernisation",
      apart:
        "Cloud operations, not migration and modernisation: what is in the cloud already is run; on-premises to the cloud is a migration.",
    },
    {
      id: "vendor-management",
      apart:
        "Cloud operations, not vendor management: the use of resources and their cost are kept low; the provider's contract and invoices are vendor management.",
    },
    {
      id: "new-system-or-service",
      apart:
        "Cloud operations, not new system or service: one more resource of the kind that is there; a platform that is not there today is new.",
    },
  ],
  phrases: {
    en: {
      strong: `
        aws, amazon web services, ec2, s3, bucket, rds instance, lambda, ecs, eks, cloudformation, azure vm,
        azure subscription, subscription + azure, azure resource*, resource group*, azure ad app, azure sql,
        azure storage, aks, key vault, keyvault, app service, logic app, gcp, google cloud, bigquery, gke,
        cloud run, gcs, cloud cost*, cloud resources, cloud account, cloud budget, cloud subscription,
        cloud storage, budget alert, cost alert, budget threshold, budget exceeded, monthly budget,
        cost anomaly, cost report cloud, untagged, tag resources, cost tags, missing tags, unused instances,
        unused resources, idle resources, idle instances, orphaned disk*, unattached, orphan disk*,
        rightsizing, right sizing, right size, downsize, reserved instance*, savings plan*, spot instance*,
        start stop schedule, auto shutdown, shutdown schedule, instance type, instance size,
        instance retirement, scheduled for retirement, degraded hardware, health event, service health,
        autoscaling, auto scaling, scale set, scale out, scale up, node pool, node group, k8s, kubectl,
        helm, pod, pods, container, docker image*, ingress, namespace, memory limit, cpu quota,
        quota increase, service quota, openshift, terraform state, landing zone + subscription,
        new subscription, sandbox subscription, lifecycle rule, cold tier, cold storage, cdn,
        purge cache + cdn, cloudflare, cloudfront, snapshot cleanup, old snapshots, elastic ip, vpc, vnet,
        load balancer + cloud, databricks, snowflake, managed database, hosting provider, heroku, vercel,
        digitalocean, storage account, node notready, azure devops agent, function app, sagemaker,
        usage plan, api gateway, cloud sql, always on + function, vcpu limit, cold start, azure + vm,
        key vault + denied, cloud function, instance + limit exceeded, resource group, cloud spend,
        azure budget, azure service health`,
      medium: `
        azure, finops, tagging, kubernetes, containers, quota, terraform, evicted, subscription, instance,
        instances, tenant, registry, cluster, scale, budget, snapshot, tags, sandbox,
        dev environment + stop, serverless, orphaned, cloud cost`,
      weak: "cloud, region, provisioning",
    },
    de: {
      strong: `
        aws, ec2, s3, bucket, azure subscription, azure ressourcen, ressourcengruppe*, aks, key vault, gcp,
        google cloud, cloudkosten, cloud kosten, cloudkonto, budgetalarm, budgetwarnung,
        budget + überschritten, budget überschritten, kostenwarnung, taggen, ressourcen ohne tag,
        ungenutzte ressourcen, verwaiste, instanz* + abschalten, instanzen, instanzgröße,
        reserved instances, savings plan, ein ausschaltzeiten, abschaltzeiten, k8s, knotenanzahl,
        knotenpool, node pool, pod, pods, container*, helm, namespace, openshift, kontingent erhöhen + cpu,
        quota erhöhen, speicherkonto, skalieren, skalierung, autoscaling, cdn, lebenszyklusregel,
        snapshots löschen, databricks, snowflake, speicherklasse, azure vm, azure + vm, notebook umgebung,
        größere instanz, cloud + instanz, ressourcengruppe, kostenanomalie`,
      medium: `
        azure, subscription, finops, tagging, kubernetes, registry, terraform, quota, hosting, ressourcen,
        instanz, budget, kosten, cluster, knoten, images, kontingent, tags, abschalten, testumgebung`,
      weak: "cloud*, region, cache, vorschau",
    },
    fr: {
      strong: `
        aws, ec2, s3, bucket, souscription, abonnement azure, ressources azure, groupe de ressources,
        groupes de ressources, aks, key vault, gcp, google cloud, coûts cloud, coût cloud, budget cloud,
        alerte budget, alerte de coût, dépassement de budget + cloud, étiquette* + ressources, taguer,
        instances, ressources inutilisées, orphelins, plan d'épargne, extinction, k8s, pool de nœuds, pod,
        pods, conteneur*, helm, namespace, openshift, quota cpu, augmentation de quota, compte de stockage,
        autoscaling, mise à l'échelle, redimensionnement, cdn, règle de cycle de vie, databricks, snowflake,
        classe de stockage, vm azure, azure + vm, coffre de clés, azure + vm ne, quota dépassé, compte aws,
        budget azure`,
      medium: `
        azure, finops, kubernetes, terraform, quota, hébergeur, instance, coût, coûts, ressources, cluster,
        étiquettes, vm de test, inutilisées`,
      weak: "cloud, région, stockage",
    },
    es: {
      strong: `
        aws, ec2, s3, bucket, suscripción de azure, suscripción azure, recursos de azure, grupo de recursos,
        grupos de recursos, aks, key vault, gcp, google cloud, costos de nube, costes de nube, costo cloud,
        presupuesto + nube, alerta de presupuesto, alerta de costo*, etiquetar recursos,
        recursos sin etiqueta, instancias, recursos sin uso, huérfanos, plan de ahorro,
        horario de encendido, horario de apagado, encendido + apagado, k8s, pool de nodos, pod, pods,
        contenedor*, helm, namespace, openshift, cuota de cpu, cuota + gcp, aumento de cuota, ampliar cuota,
        cuenta de almacenamiento, autoescalado, escalar, escalado, redimensionar, cdn,
        regla de ciclo de vida, databricks, snowflake, vm de azure, azure + vm, key vault + acceso,
        nodos del clúster, versión de kubernetes, cuenta aws, cuenta de aws, costos cloud, costes cloud`,
      medium: `
        azure, finops, kubernetes, terraform, hosting, instancia, presupuesto, costo, costos, recursos,
        clúster, etiquetas, cuota, entorno de pruebas`,
      weak: "nube, cloud, región",
    },
    pt: {
      strong: `
        aws, ec2, s3, bucket, assinatura azure, assinatura do azure, recursos do azure, grupo de recursos,
        grupos de recursos, aks, key vault, gcp, google cloud, custo de nuvem, custos de nuvem, custo cloud,
        alerta de orçamento, alerta de custo*, estouro de orçamento, orçamento + nuvem, tagueamento,
        recursos sem tag, etiquetar recursos, instâncias, recursos ociosos, órfãos, savings plan,
        horário de desligamento, desligamento + ambiente, liga desliga, k8s, pool de nós, node pool, pod,
        pods, contêiner*, container*, helm, namespace, openshift, cota de vcpu, cota de cpu,
        aumento de cota, cota + gcp, conta de armazenamento, storage account, autoscaling, escalar,
        escalonamento, redimensionar, cdn, ciclo de vida, databricks, snowflake, vm no azure, azure + vm,
        key vault + acesso, eks, nós do cluster, vm azure, conta aws, custos cloud`,
      medium: `
        azure, finops, kubernetes, terraform, hospedagem, instância, orçamento, recursos, cluster, região,
        cota, ambiente de teste`,
      weak: "nuvem, cloud, limpeza, armazenamento",
    },
  },
  market: 3,
  defaultMinutes: 45,
  delivery: "Cloud managed service with cost management; architecture and budget owner stay in house",
  presumption: "review",
};
