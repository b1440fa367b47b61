import type { Activity } from "./activity.ts";

export const assetAndProcurement: Activity = {
  id: "asset-and-procurement",
  title: "Assets and procurement",
  what: "Buying, stock, inventory, warranty, disposal.",
  usually: "run",
  twins: {
    run: "one laptop bought or replaced",
    transform: "a catalogue from which people order for themselves",
  },
  neighbours: [
    {
      id: "device-support",
      apart:
        "Assets and procurement, not device support: one named PC is to be bought or replaced; while it only misbehaves it is the device.",
    },
    {
      id: "field-hardware",
      apart:
        "Assets and procurement, not on-site hardware: equipment is bought, counted or disposed of; set up, moved, cabled, swapped or cleaned it is work on site.",
    },
    {
      id: "vendor-management",
      apart:
        "Assets and procurement, not vendor management: the things that are bought; suppliers, contracts and invoices are vendor management.",
    },
    {
      id: "renewals",
      apart:
        "Assets and procurement, not renewals: something is bought anew; what expires and goes on as it was is renewed.",
    },
    {
      id: "software-install",
      apart:
        "Assets and procurement, not software installation: licences are bought or counted; one given to a user is installed.",
    },
  ],
  phrases: {
    en: {
      strong: `
        purchase request, purchase of, procure, procurement of, purchase + laptop*, purchase + licen*,
        buy + laptop*, buy + licen*, buy + monitor*, order + laptop*, order + monitor*, order + headset*,
        order + docking, order hardware, order new, order replacement, please order, order status po,
        quote for, quote needed, requesting a quote, request for quotation, request quote, price inquiry,
        extended warranty, disposal, e waste, ewaste, write off, certificate of destruction,
        data destruction, asset tag*, asset inventory, asset database, asset verification, asset list,
        inventory count, inventory discrepancy, inventory check, stock take, stock transfer,
        stock replenishment, out of stock, cmdb update, update owner, loan laptop, loan equipment,
        lease end, end of lease, leased devices, return of leased, lease return, capex, hardware request,
        goods receipt for, shopping cart, licence count, true up, donation of, where's my ordered,
        new equipment request, request for new laptop, request for a new laptop, new laptop request,
        request new monitor, under warranty, warranty check, out of warranty, warranty claim, dispose of,
        purchase order for, hardware order, laptop request, laptop replacement, laptop refresh,
        new laptop standard, standard laptop, standard monitor, catalog order, catalogue order,
        warranty repair, asset disposal`,
      medium: `
        reorder, cmdb, loaner, lead time, quote, purchase, stock, inventory, asset, assets, spare,
        supplier + return, return of, collect + copier, budget approval, new monitor, replacement laptop,
        request + headset, request + keyboard, request + mouse, request + laptop, request + monitor, lease,
        refresh + pcs, end of life + order, accessories, catalogue update, loan, warranty, dispose, buy,
        rma, purchase requisition`,
      weak: `
        quotation, scrap, order, delivery, pcs, laptop*, monitor*, headset*, tablet*, docking, hardware,
        licence*`,
    },
    de: {
      strong: `
        bestellung + monitor*, bestellung + notebook*, bestellung + dockingstation*, bestellung hardware,
        hardwarebestellung, bestellen, nachbestell*, beschaff*, anschaffung, neuanschaffung,
        ersatzbeschaffung, angebot + einholen, preisanfrage, banf, bedarfsmeldung, bedarfsanforderung,
        einkauf + lizenz*, garantie*, gewährleistung, reklamation gerät, rma, entsorg*, elektroschrott,
        verschrott*, ausmustern, aussonderung, anlagenabgang, leihgerät*, leihlaptop, leihnotebook,
        leihstellung, leasingrückgabe, lager leer, lagerbestand + headset*, bestand + headset*, ersatzteil*,
        lizenzen kaufen, lizenzbestellung, wo bleibt, lieferstatus, gerätepool, löschnachweis,
        investitionsantrag, inventur, hardwareanforderung, hardwareanfrage, beschaffungsantrag,
        bestellung laptop, bestellung notebook, bestellung monitor, ersatzgerät, leihgerät, garantiefall,
        gewährleistung*, leasingrückläufer, inventarisierung, inventarnummer, entsorgung, verschrottung`,
      medium: `
        altgeräte, wareneingang, angebot, bestellung, lager, neues notebook, neuer laptop, neuer monitor,
        neuen monitor, zweiter monitor, geräte + ende, hardware, abholen, kauf, inventar*, beschaffung,
        bestellanforderung`,
      weak: "notebook*, geräte, lizenzen",
    },
    fr: {
      strong: `
        commander, commande de matériel, commande matériel, commande + écran*, commande + pc,
        commande + claviers, commande + portable*, commande d'ordinateur, acheter, acquisition de,
        demande de devis, demande d'achat, demande de matériel, demande matériel, besoin de matériel,
        approvisionnement, réapprovisionnement, réappro, rupture de stock, stock de, en stock,
        sous garantie, extension de garantie, sav + retour, rma, renvoyer au, rebut, recyclage, déchetterie,
        deee, attestation d'effacement, destruction de disques, inventaire physique, inventaire du parc,
        étiquette inventaire, étiquette illisible, numéro d'inventaire, mise à jour du parc, dans le parc,
        prêt de, prêt pc, matériel de prêt, restitution matériel, fin de location, suivi commande,
        commande en attente + livraison, livraison de, bon de livraison + matériel,
        pièces détachées + commande, investissement matériel, renouvellement de matériel, renouvellement pc,
        don de, achat matériel, renouvellement de poste, prêt ordinateur, pc de prêt, retour de leasing,
        retour matériel, mise au rebut, pièce détachée, devis matériel`,
      medium: `
        cmdb, reprise de, inventaire, location des, matériel, affectation du poste, bien, garantie,
        enlèvement, garantie constructeur, pièces détachées`,
    },
    es: {
      strong: `
        comprar, compras + equipos, adquisición, solicitud de compra, solicitud de equipo*,
        solicitud de material, solicitud de portátil, pedir + portátil*, pedido de teclados,
        pedido de material, pedido de monitores, estado del pedido de, cotiza*, presupuesto de equipos,
        presupuesto para, oferta de, garantía, rma, devolver + distribuidor, devolución al proveedor,
        devolución de equipo*, baja de equipo*, baja de activo*, desechar, desguace, chatarra, reciclaje,
        punto limpio, acta de borrado, inventario de equipos, recuento físico, etiqueta de inventario,
        etiqueta ilegible, número de inventario, activo fijo, responsable del bien, cmdb, prestar un,
        préstamo de, alquiler de, final del alquiler, sin stock, stock de, reposición, repuestos,
        se acabaron, suministro de, compra de licencias, licencias + adquirir, inversiones en,
        licitación de equipos, donación, solicitud de equipo, solicitud de hardware, requisición,
        orden de compra, compra de equipo, renovación de equipo*, equipo en préstamo`,
      medium: "compra de, inventario, nuevo portátil, nuevo monitor, equipo nuevo, adquirir, recogida",
      weak: "auriculares, teclado*, adaptador*",
    },
    pt: {
      strong: `
        aquisição, adquirir, solicitação de compra, solicitação de equipamento*, solicitação de notebook,
        solicitação de monitor, solicitação de material, requisição de compra, cotação, cotar, orçamento de,
        orçamentos de, três orçamentos, orçamento para, na garantia, extensão de garantia, sucata,
        reciclagem, desfazimento, baixa patrimonial, baixa de patrimônio, etiqueta de patrimônio,
        tombamento, inventário de, contagem física, emprestar, empréstimo de, devolução de equipamento*,
        devolução de notebook, comodato, fim de locação, estoque de, almoxarifado, reposição de,
        peças de reposição, status do pedido dos, licitação + equipamentos, termo de referência,
        investimentos em, recebimento de equipamento*, nota de empenho, ativos de ti, comprar + monitores,
        comprar + notebook*, compra de notebook*, compra de equipamento*, compra de licen*,
        compra de monitor*, compra de material, solicitação de equipamento, pedido de compra,
        acionamento de garantia, garantia do fabricante, peça de reposição`,
      medium: `
        descart*, patrim*, inventário, locação, pedido de, orçamento, bem, ativos, coleta,
        pedir + aparelhos, garantia, empréstimo, acabaram, descarte de equipamento*`,
    },
  },
  market: 4,
  defaultMinutes: 30,
  delivery: "Reseller or managed service provider with a catalogue",
  presumption: "outsource",
};
