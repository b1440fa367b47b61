/** Short forms that exports put into headers, by language: "dt=date". */
const abbreviations: Readonly<Record<string, string>> = {
  en: `
    dt=date dat=date dttm=datetime ts=time dtim=date tm=time desc=description descr=description
    dsc=description nbr=number num=number no=number nr=number cnt=count hrs=hours hr=hours mins=minutes
    min=minutes secs=seconds stat=status sts=status ttl=title prty=priority prio=priority pri=priority
    typ=type asgn=assigned assgn=assigned asgnd=assigned assgnd=assigned asg=assigned asgmt=assignment
    assgnmt=assignment assign=assigned grp=group appl=application app=application rqstr=requester
    reqstr=requester rqst=request req=request opn=opened opnd=opened cls=closed clsd=closed upd=updated
    updt=updated sev=severity cat=category ctgry=category subcat=subcategory usr=user nm=name
    cust=customer subj=subject dtl=details dtls=details rslv=resolved rslvd=resolved reslv=resolved
    resol=resolution rptd=reported rpt=reported crt=created crtd=created creat=created lst=last
    supp=support spt=support lvl=level tkt=ticket tckt=ticket inc=incident incd=incident svc=service
    srv=service sys=system mod=modified loc=location dept=department org=organization emp=employee
    tech=technician eng=engineer ref=reference dur=duration est=estimated act=actual cmpl=completed
    cmpltd=completed strt=start reas=reason`,
  de: `
    dat=datum min=minuten ges=gesamt akt=aktuell nr=nummer beschr=beschreibung kat=kategorie
    prio=prioritat bearb=bearbeiter std=stunden anz=anzahl grp=gruppe zust=zustandig abt=abteilung
    anl=anlage gel=gelost abschl=abschluss verantw=verantwortlicher geschl=geschlossen erf=erfasst`,
  fr: `
    dt=date dte=date min=minutes num=numero nb=nombre nbre=nombre ouv=ouverture clot=cloture
    res=resolution crea=creation crit=criticite prio=priorite appli=application grp=groupe gr=groupe
    affect=affectation resp=responsable tps=temps desc=description cat=categorie dem=demandeur
    tech=technicien stat=statut reaff=reaffectations util=utilisateur`,
  es: `
    fec=fecha min=minutos clasif=clasificacion ref=referencia fch=fecha fh=fecha nro=numero num=numero
    desc=descripcion cat=categoria prio=prioridad resp=responsable tec=tecnico asig=asignado cant=cantidad
    aper=apertura apert=apertura sol=solucion solic=solicitante hrs=horas obs=observaciones`,
  pt: `
    dt=data dta=data min=minutos class=classificacao num=numero nr=numero desc=descricao descr=descricao
    cat=categoria prio=prioridade prior=prioridade resp=responsavel tec=tecnico urg=urgencia
    atrib=atribuido qtd=quantidade qtde=quantidade abert=abertura fech=fechamento fecham=fechamento
    ds=descricao nm=nome tp=tipo dh=data st=status qt=quantidade hr=hora sg=sigla tmp=tempo
    encerr=encerramento conc=conclusao sol=solicitante solic=solicitante sit=situacao cham=chamado
    hrs=horas obs=observacao serv=servico`,
  it: `
    dt=data min=minuti rif=riferimento num=numero nr=numero descr=descrizione desc=descrizione
    cat=categoria prior=priorita resp=responsabile tec=tecnico apert=apertura chius=chiusura
    rich=richiedente`,
  nl: `
    dat=datum min=minuten dtm=datum nr=nummer omschr=omschrijving cat=categorie prio=prioriteit
    beh=behandelaar`,
};

const languages = Object.values(abbreviations).map(
  (text) =>
    new Map(
      text
        .trim()
        .split(/\s+/)
        .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const),
    ),
);

/** Words that say nothing about which field a column is. */
const fillers = new Set(
  `real reelle reel efectiva efectivo effettiva effettivo effective efetiva efetivo current curr aktueller aktuelle aktuell huidige cd txt
   fields field`.split(/\s+/),
);

const units = new Set(
  `h hr hrs hour hours m min mins minute minutes s sec secs seconds std stunden minuten tage days d heures jours horas minutos dias ore
   minuti giorni uren dagen in en em`.split(/\s+/),
);

/** Small words between the others; "da" and "by" are not among them, as "aperto da" is another thing than "aperto". */
const joints = new Set("de del do du des d di della l la le of the der het".split(" "));

const dateAndTime =
  /\b(date|datum|data|fecha) (?:(?:and|und|et|y|e|en) )?(?:time|uhrzeit|heure|hora|ora|hr|tijd) (?=\p{L})/u;

/** The words without the small ones between them: "tipo de demanda" is "tipo demanda". */
export function withoutJoints(words: string): string {
  const kept = words.split(" ").filter((word, at) => at === 0 || !joints.has(word));
  return kept.length < 2 ? words : kept.join(" ");
}

/**
 * What the words of a header stand for: short forms written out, once for each language that has them, without words
 * that say nothing and without the unit at the end. The words themselves are not among the answers.
 */
export function spelledOut(words: string): readonly string[] {
  const parts = words.split(" ");
  const kept = parts.filter((word) => !fillers.has(word));
  const bare = kept.slice(0, kept.findLastIndex((word) => !units.has(word)) + 1);
  const ways = new Set<string>();
  for (const some of [kept, bare]) {
    if (some.length === 0) continue;
    ways.add(some.join(" "));
    for (const language of languages) {
      const full = some.map((word) => language.get(word) ?? word);
      const text = full.join(" ");
      const short = withoutJoints(text.replace(dateAndTime, "$1 "));
      for (const way of [text, short, full.join("")]) ways.add(way);
    }
  }
  ways.delete(words);
  return [...ways];
}
