import type { Activity } from "./activity.ts";

export const facilitiesAndPower: Activity = {
  id: "facilities-and-power",
  title: "Facilities and power",
  what: "Generators, UPS, batteries, cooling, building, door access, lights.",
  usually: "run",
  twins: {
    run: "one generator tested, one battery replaced",
    transform: "door access introduced for a site without",
  },
  neighbours: [
    {
      id: "network-and-connectivity",
      apart:
        "Facilities and power, not network and connectivity: a data-centre provider's maintenance notice; a carrier's belongs to the network.",
    },
    {
      id: "access-and-permissions",
      apart:
        "Facilities and power, not access and permissions: badge, door and camera; rights to data and applications are access.",
    },
    {
      id: "field-hardware",
      apart:
        "Facilities and power, not on-site hardware: power, cooling, doors and lights; IT equipment, its cables, rooms and AV are work on site.",
    },
    {
      id: "vendor-management",
      apart:
        "Facilities and power, not vendor management: a data-centre provider's maintenance notice; another software vendor's is vendor management.",
    },
    {
      id: "monitoring-and-alerts",
      apart:
        "Facilities and power, not monitoring and alerts: somebody sees to generator, battery or cooling; what monitoring raised by itself stays an alert.",
    },
  ],
  phrases: {
    en: {
      strong: `
        genset, refuel*, rectifier, battery string, battery replacement + room, battery bank,
        batteries + shelter, vrla, power outage, power failure, power shutdown, commercial power,
        mains failure, breaker, fuse, power outlet, power socket*, earthing, electrician, air conditioning,
        aircon, ac unit*, hvac, crac, chiller, setpoint, server room too hot, server room temperature,
        too cold, water leak, water dripping, leak + ceiling, fire suppression, fire alarm, smoke detector,
        extinguisher, sprinkler, emergency lights, emergency exit, light bulb, relamp, door lock,
        door release, door badge, door access, door group, badge for, access card, access badge, id card,
        key card, key request, turnstile, pest control, furniture, desk + broken, data center visitor,
        data centre access, data center access, cabinet door, outdoor cabinet, bms alarm, air handling,
        v belt, plumbing, visitor access, cleaning of, cell site + power, thermal imaging,
        data centre maintenance, data center maintenance, colo maintenance, utility power, power feed,
        a feed, b feed, ats test, automatic transfer switch, static transfer switch, dc power plant,
        load bank, diesel delivery, fuel level, pdu replacement, ups bypass, card reader at door,
        tower light*`,
      medium: `
        ups batter*, ups, mains, humidity, lights, door, badge reader, elevator, chair, batter*,
        temperature, alarm panel, cleaning, filters, cabinet, site access, lock, lighting, inspection,
        maintenance visit, load test, self test, contractor visit, noise, water, fuel, refill, grounding,
        shelter, heater, roof, tripped, ats, pdu, cooling, diesel, leak detection, turnstile*`,
      weak: "power, room, rack, site, corridor, floor, office, ceiling, barrier, badge",
    },
    de: {
      strong: `
        usv batterien, notstrom*, notstromaggregat, netzersatzanlage, dieselgenerator, diesel, nachtanken,
        gleichrichter, batterien tauschen, batterietausch, batterieanlage, stromabschaltung, sicherung raus,
        sicherungsautomat, fi schalter, steckdose*, ohne strom, elektriker, klimaanlage, klimagerät,
        klimaschränke, kühlung, kälteanlage, lüftung, heizung, zu heiß, temperatur serverraum, wasserfühler,
        wasserschaden, wassereinbruch, löschanlage, brandmelde*, rauchmelder, feuerlöscher, lampe, leucht*,
        beleuchtung, türöffner, türschloss, schließanlage, schließberechtigung, zutrittskarte,
        zutrittsberechtigung, zutritt, dienstausweis, hausausweis, drehkreuz, schranke, parkhaus,
        videoüberwachung, aufzug, bürostuhl, hausmeister, sanitär, rolltor, jalousie, filterwechsel,
        rechenzentrumsbetreiber, nea test, notstromdiesel, kältemaschine*, usv wartung, usv batterie*,
        brandmeldeanlage, wassermelder, leckage*, zutrittskarte*, drehkreuz*, gleichrichter*`,
      medium: "strom, batterie*, akku wechseln, technikraum, monatstest, zutrittskontrolle*",
    },
    fr: {
      strong: `
        onduleurs, batteries onduleur, groupe électrogène, groupe secours, carburant, gasoil, redresseur,
        batteries + local, coupure électrique, coupure de courant, panne électrique, panne de courant,
        disjoncte*, prise de courant, prise électrique, tableau électrique, fusible, électricien,
        climatisation, clim, climatiseur, chauffage, température datacenter, température salle, fuite d'eau,
        infiltration, dégât des eaux, extincteur*, détection incendie, alarme incendie, détecteur de fumée,
        éclairage, néon, ampoule, porte automatique, porte bloquée, serrure, badge perdu, lecteur de badge,
        badgeuse + porte, clé du, tourniquet, portail automatique, caméras, vidéosurveillance, ascenseur,
        mobilier, armoires, fauteuil, chaise, plomberie, local technique, accès salle serveurs,
        accès datacenter, groupe froid, contrôle d'accès porte, tourniquet*, extinction incendie,
        redresseur*`,
      medium: "onduleur, température, essai mensuel, hs bureau, eau, porte, électrique",
      weak: "onduleur*",
    },
    es: {
      strong: `
        baterías sai, grupo electrógeno, planta eléctrica, gasoil, gasóleo, diésel, combustible, repostar,
        rectificador, corte eléctrico, corte de suministro, suministro eléctrico, falla eléctrica,
        fallo eléctrico, sin corriente, sin luz, salta el, disyuntor, magnetotérmico, enchufe*,
        electricista, aire acondicionado, climatización, refrigeración, calefacción, temperatura cpd,
        temperatura sala, fuga de agua, gotera*, inundación, extintor*, incendio, luminaria, bombilla,
        fluorescente, cerradura, copia de llave, tarjeta de acceso, tornos, garaje, aparcamiento, ascensor,
        elevador, mobiliario, silla, fontanería, cuarto de comunicaciones, ups en batería, corte de energía,
        control de acceso puerta, lector de tarjeta* puerta, rectificador*, banco de baterías`,
      medium: `
        batería*, prueba mensual, corriente, agua, sala técnica, revisión anual, luces, llave, puerta*,
        edificio, generador, extinción, diferencial, eléctric*, extinción de incendios`,
    },
    pt: {
      strong: `
        no break, geradores, teste do gerador, combustível, abastecimento, retificador*, banco de baterias,
        troca de baterias, falta de energia, sem energia, desligamento programado, concessionária,
        disjuntor, desarmando, ponto elétrico, quadro elétrico, eletricista, ar condicionado, climatização,
        refrigeração, condensadora*, aquecedor, temperatura do cpd, temperatura alta, goteira,
        vazamento de água, infiltração, incêndio, extintor*, detector de fumaça, lâmpada*, iluminação,
        porta automática, fechadura, crachás, leitor de crachá, catraca*, cancela, portão, cftv, elevador,
        mobiliário, mesa quebrada, hidráulica, manutenção predial, sala técnica, acesso ao data center,
        acesso ao datacenter, liberação de acesso ao, aterramento, grupo gerador, controle de acesso porta,
        combate a incêndio`,
      medium: `
        nobreak*, crachá, bateria*, teste mensal, energia, água, preventiva, chave, sala, site erb, tomada*,
        gerador, nobreak`,
    },
  },
  market: 4,
  defaultMinutes: 90,
  delivery: "Local facility and field-service contractors",
  presumption: "outsource",
  guard: "on-site",
};
