import type { Activity } from "./activity.ts";

export const serverAndStorage: Activity = {
  id: "server-and-storage",
  title: "Servers and storage",
  what: "Servers, VMs, operating systems of servers, disks, file servers, virtualisation.",
  usually: "run",
  twins: {
    run: "one VM built, one disk enlarged",
    transform: "servers moved from on-premises to the cloud",
  },
  neighbours: [
    {
      id: "cloud-operations",
      apart:
        "Servers and storage, not cloud operations: servers and disks of one's own, virtual ones too; resources at a cloud provider are cloud operations.",
    },
    {
      id: "database-administration",
      apart:
        "Servers and storage, not database administration: the machine, its operating system and its disks; the database on it is administered as such.",
    },
    {
      id: "backup-and-recovery",
      apart:
        "Servers and storage, not backup and recovery: disks and file servers in use; what is saved or brought back is backup.",
    },
    {
      id: "monitoring-and-alerts",
      apart:
        "Servers and storage, not monitoring and alerts: a person reports or asks; what monitoring raised by itself stays an alert.",
    },
    {
      id: "patching-and-vulnerabilities",
      apart:
        "Servers and storage, not patching: a server is built, enlarged or mended; patches and firmware are patching.",
    },
  ],
  phrases: {
    en: {
      strong: `
        new server, server request, server down, server is down, server slow, server not responding,
        server hang*, server crash*, server reboot, reboot server, restart server, server restart,
        reboot of, server freezes, server build, server decommission*, decommission server, file server,
        fileserver, terminal server, citrix server, application server, app server + disk, iis,
        apache restart, app pool, tomcat restart, windows server, linux server, red hat, rhel, centos,
        ubuntu server, solaris, aix, domain controller*, dc reboot, active directory replication, hyper v,
        vcenter, vsphere, esx, virtual machine*, vm, add cpu, add ram, add memory, more ram, ram upgrade,
        increase memory + vm, increase disk, increase drive, extend disk, extend drive, extend volume,
        extend storage, expand disk, expand volume, add disk*, additional storage, disk expansion,
        disk space + server, disk full + server, drive full, d drive, storage pool, lun, iscsi, nfs, cifs,
        datastore, raid, failed disk, disk failure, predictive failure, disk shelf, io latency, iops,
        cluster node, failover cluster, blade enclosure, netapp, emc, 3par, nutanix, simplivity,
        dell poweredge, proliant, compute node, node drained, hpc queue, home drive quota, quota + share,
        share quota, increase quota, network drive slow, network share slow, mapped drive, mount point,
        filesystem full, file system, inode, swap space, high memory usage, memory leak + server, cpu 100,
        service restart, restart service, restart of service, windows service, service stopped, hostname,
        citrix farm, citrix session*, xenapp, remote desktop server, print server disk, cron daemon,
        systemd, kernel panic, patch panel server, hardware failure server, power supply failed, psu failed,
        fan failed server, in place upgrade, vmware tools, vmotion, home directory, physical server,
        shutdown of + servers, start up of all servers, virtual server, vnc, vncserver, requesting a server,
        server for, disk full on, not enough space, out of disk, server + power cut, kernel + server,
        server decommission request, disk extension, citrix host, rds host, lpar`,
      medium: `
        server, servers, decommission*, vmware, esxi, hypervisor, vms, vcpu, storage, san, cluster, blade,
        ilo, idrac, hpc, vdi, rds, host, disk, disks, citrix, remote desktop, rdp session, linux, unix,
        snapshot, capacity, gb, tb, cpu, memory, ram, datacenter, data center, virtual, shared folder,
        folder + slow, quota, hung, reboot, restart, srv, ntfs, dfs, gpo, group policy, new vm, nas volume,
        as400, iseries`,
      weak: "hosts, drive, extend, space, hang",
    },
    de: {
      strong: `
        neuer server, server bereitstellen, server neu starten, serverneustart, server neustart,
        server langsam, server hängt, server nicht erreichbar, server abgestürzt, server startet nicht,
        server bootet, serverausfall, server abschalten, server stilllegen, fileserver, applikationsserver,
        windows server, linux server, domänencontroller, domain controller, citrix server, citrix sitzung,
        vm, virtuelle maschine*, virtueller server, virtuellen server, esx, vcenter, hyper v,
        arbeitsspeicher erhöhen, ram erweitern, ram erhöhen, cpu erhöhen, speicherplatz,
        speichererweiterung, speicher erweitern, festplatte erweitern, festplattenplatz, platte voll,
        laufwerk voll, laufwerk erweitern, laufwerk d, festplatte defekt server, lun, raid, datastore,
        volume, clusterknoten, netzlaufwerk langsam, netzlaufwerk weg, homelaufwerk, kontingent,
        dienst neu starten, dienst gestoppt, dienst startet nicht, dienst + bleibt stehen,
        rechenzentrum + server, netapp, auslastung server, wartungsmodus, plattenplatz,
        server nach stromausfall, servern, filesystem, dateisystem voll, serverleistung, virtuelle maschine,
        neustart server, plattenerweiterung, partition erweitern, festplatte ausgefallen`,
      medium: `
        server, servers, terminalserver*, dateiserver, webserver, citrix, vdi, vms, vmware, esxi,
        hypervisor, vcpu, storage, speichersystem, san, cluster, gruppenlaufwerk, quota, snapshot, blade,
        ilo, testserver, host, netzlaufwerk, laufwerk, dienst, neustart, ram, arbeitsspeicher, gb, cpu,
        platte, festplatte, linux, kapazität, sitzung, abschaltung, großrechner, terminalserver`,
      weak: "serverraum, erweitern",
    },
    fr: {
      strong: `
        nouveau serveur, serveur lent, serveur en panne, serveur down, serveur bloqué, serveur inaccessible,
        serveur injoignable, redémarrage serveur, redémarrer le serveur, redémarrage du serveur,
        serveur de fichiers, tse, serveur citrix, session citrix, serveur d'application*, arrêt serveur,
        décommissionner, contrôleur* de domaine, windows server, machine virtuelle, machines virtuelles, vm,
        esx, vcenter, hyper v, nœud, ajout mémoire, ajout de ram, augmentation ram, augmentation mémoire,
        augmentation cpu, augmentation espace, augmenter l'espace, augmentation de l'espace,
        extension disque, extension de disque, espace disque, ajout disque, disque serveur, disque saturé,
        espace de stockage, baie de stockage, lun, raid, datastore, partage lent, lecteur réseau lent,
        création partage, créer un partage, création d'un partage, création d'un dossier partagé,
        service arrêté, redémarrer le service, redémarrage service, redémarrage du service, montage nfs,
        netapp, salle serveur, dfs, gpo, filesystem, disque plein sur, disque en panne + baie,
        espace insuffisant, répertoire personnel, serveur + coupure, création de vm, création vm,
        ajout d'espace disque, disque raid`,
      medium: `
        serveur*, rds, citrix, décommissionnement, snapshot, vmware, esxi, vcpu, stockage, cluster,
        quota, blade, ilo, hôte, lecteur réseau, mémoire, ram, cpu, disque, disques, hébergement,
        redémarrage, redémarrer, session figée, processus, saturé, partage, capacité`,
      weak: "linux",
    },
    es: {
      strong: `
        servidor nuevo, servidor caído, servidor lento, servidor no responde, servidor no arranca,
        reinicio de servidor, reiniciar servidor, reinicio del servidor, servidor de archivos,
        servidor de terminales, servidor virtual, servidor web, baja de servidor, apagar servidor,
        controlador* de dominio, windows server, máquina virtual, máquinas virtuales, vm, clonar, esx,
        vcenter, hyper v, más memoria, ampliar memoria, aumentar memoria, aumento de memoria,
        ampliación de memoria, ampliar unidad, ampliar disco, ampliación de disco, ampliar espacio,
        ampliación de espacio, aumentar espacio, aumento de espacio, espacio en disco,
        espacio en el servidor, disco del servidor, almacenamiento, lun, raid, datastore, cuota de disco,
        unidad de red lenta, creación de carpeta, crear carpeta, servicio detenido, reiniciar servicio,
        reinicio de servicio, reinicio de servicios, escritorio remoto, netapp, centro de datos + servidor,
        iis, filesystem, disco averiado + cabina, carpeta de red, carpeta compartida no, sin espacio,
        poco espacio en servidor, capacidad del servidor, creación de vm, creación de máquina virtual,
        aumento de disco, cabina de almacenamiento, ampliación de cuota`,
      medium: `
        servidor*, snapshot, vmware, esxi, hipervisor, vcpu, nodo, cuota, citrix, vdi, rds, blade,
        host, unidad de red, memoria, ram, cpu, gb, disco, discos, reiniciar, reinicio, sesión colgada,
        procesador, saturado, carpeta compartida, capacidad, lentitud + servidor`,
      weak: "linux, clúster",
    },
    pt: {
      strong: `
        servidor novo, servidor fora, servidor lento, servidor travado, servidor não, servidor parado,
        reiniciar servidor, reinicialização do servidor, reiniciar o servidor, reboot do servidor,
        reinício do servidor, servidor de arquivos, servidor de aplicação, servidor virtual,
        terminal server, lentidão no servidor, desligar servidor, desativar servidor, descomissionamento,
        controlador* de domínio, windows server, máquina virtual, máquinas virtuais, vm, esx, vcenter,
        hyper v, proxmox, virtualização, aumento de memória, aumentar memória, aumento de ram,
        aumento de cpu, aumentar disco, aumento de disco, expansão de disco, expandir disco,
        aumentar espaço, aumento de espaço, espaço em disco, disco do servidor, disco cheio + servidor,
        armazenamento, lun, raid, datastore, nó do cluster, cota de disco, pasta de rede lenta,
        pasta de rede muito lenta, criar pasta, criação de pasta, serviço parado, reiniciar o serviço,
        reinicialização do serviço, restart do serviço, área de trabalho remota, acesso remoto + servidor,
        ts lento, ts travado, netapp, data center + servidor, iis, filesystem, hd sem espaço,
        sem espaço + servidor, servidor + queda de energia, pasta no servidor, pasta na rede,
        acesso ao servidor, diretório home, criação de vm, criação de máquina virtual,
        reinicialização de servidor`,
      medium: `
        servidor*, snapshot, vmware, esxi, hypervisor, vcpu, storage, cluster, cota, citrix, vdi, rds,
        blade, host, unidade de rede, memória, ram, cpu, disco, discos, reiniciar, reinicialização,
        sessão travada, capacidade, pasta de rede, pasta compartilhada, mapeamento`,
      weak: "linux",
    },
  },
  market: 4,
  defaultMinutes: 60,
  delivery: "Managed infrastructure or infrastructure as a service at a price per machine and gigabyte",
  presumption: "outsource",
};
