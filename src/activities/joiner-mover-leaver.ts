import type { Activity } from "./activity.ts";

export const joinerMoverLeaver: Activity = {
  id: "joiner-mover-leaver",
  title: "Joiners, movers and leavers",
  what: "Starter, leaver or transfer of a person.",
  usually: "run",
  twins: {
    run: "accounts and laptop of one starter prepared",
    transform: "starters supplied by the personnel system itself",
  },
  neighbours: [
    {
      id: "access-and-permissions",
      apart:
        "Joiners and leavers, not access and permissions: a person starts, leaves or moves to another job; one right alone is a request for access.",
    },
    {
      id: "password-and-lockout",
      apart:
        "Joiners and leavers, not passwords and lockouts: accounts are opened or closed with a person; one that is locked needs a password or an unlock.",
    },
    {
      id: "field-hardware",
      apart:
        "Joiners and leavers, not on-site hardware: the person gets another job; a desk or PC that only gets another place is work on site.",
    },
    {
      id: "data-correction",
      apart:
        "Joiners and leavers, not data correction: people of the organisation with accounts and equipment; people enrolled in a course or a list are records.",
    },
    {
      id: "coordination-and-overhead",
      apart:
        "Joiners and leavers, not coordination: IT supplies the person; hiring, leave and appraisal are staff matters.",
    },
  ],
  phrases: {
    en: {
      strong: `
        new starter*, new joiner*, newjoiner*, new hire*, newhire*, new employee*, new staff,
        new team member, new colleague, new intern, new interns, new apprentice*, new consultant,
        new contractor, user setup, user set up, starter form, leaver form, onboard, on boarding,
        on board new, offboard, offboarding, off boarding, employee onboarding, employee exit,
        exit of employee, exit checklist, exit interview, exit form, exit clearance, terminated employee,
        terminate user, termination + worker, resignation, resigned, last working day, last day,
        leaving the company, leaving friday, left the company, contractor leaving, staff move,
        staff transfer, employee transfer, internal transfer, transfer of employee, change of department,
        department change, change of manager, job change, name change, surname change, change of surname,
        rehire, re hire, returning employee, returning from maternity, return from maternity,
        maternity leave, parental leave, retirement of, first day, first working day, starts on monday,
        starting monday, temp worker, temporary worker, agency staff + account, locum + start,
        volunteer account, student intake, new lecturer, new nurse, new doctor, new teacher, secondment,
        hr form, workday event, hire date, joining date, date of joining, disable account of,
        close accounts, user deprovisioning, deprovision, termination, contract ended,
        account deletion request, create users for, user left the, internal relocation, change of location,
        agency nurse + start, starting on the + accounts, new principal, employee starts, new person,
        new member of staff, staff onboarding, no longer works, no longer with, leaves the company`,
      medium: `
        starters, joiner*, leaver*, onboarding, new user, starting tomorrow, hired, joining, leaving,
        transfer of, move to department, moved department, prepare workplace, set up workplace,
        laptop and account, intern, apprentice, seasonal worker*, successor, user left, disable account,
        disable user, deactivate account, maiden name, married, marriage, promotion, promoted,
        user creation form, equipment and accounts, trainee, return of equipment`,
      weak: "starter, contractor",
    },
    de: {
      strong: `
        neuer mitarbeiter, neue mitarbeiterin, neue mitarbeiter, neuen mitarbeiter*, neueintritt*,
        neueinstellung, neuer kollege, neue kollegin, neue kollegen, neuzugang, eintritt, austritt,
        eintritte, mitarbeitereintritt, mitarbeiteraustritt, mitarbeiterwechsel, mitarbeiter verlässt,
        mitarbeiter scheidet, ausscheiden, ausgeschiedener, scheidet aus, verlässt das unternehmen,
        letzter arbeitstag, erster arbeitstag, offboarding, werkstudent*, praktikant*, referendar*,
        leiharbeiter + konto, aushilfe* + beginnt, abteilungswechsel, wechsel der abteilung,
        wechselt in die, wechselt zu, versetzung, namensänderung, nachname + heirat, heirat, elternzeit,
        mutterschutz, rückkehr aus, kündigung + konto, konto deaktivieren, laufzettel, beginnt am, fängt am,
        startet am, neuanlage mitarbeiter, neuanlage benutzer, personalmaßnahme, stellenwechsel,
        rentner + konto, verstorben*, renteneintritt, ruhestand, arbeitsplatz für neue*, neue pflegekräfte,
        neue lehrkraft, neuer arzt, neue filialleitung, neue filialleiterin, dienstbeginn,
        befristeter vertrag, vertragsverlängerung mitarbeiter, beförderung, eintretende, neue azubis,
        neuer azubi, personalmeldung, scheidet zum, arbeitsbeginn`,
      medium: `
        austritte, ausgeschiedene*, onboarding, azubi*, auszubildende*, leihpersonal, deaktivieren,
        eingestellt, ausstattung und konten, konto schließen, postfach und notebook, wechsel,
        übergabe dateien, befristet bis, nachfolger*, beginnt, praktikum, vertragsende, neue pflegekraft,
        stellvertretung, ab 01, zum 01, mitarbeiter`,
      weak: "kollegin, kollege",
    },
    fr: {
      strong: `
        nouveau collaborateur, nouvelle collaboratrice, nouveaux collaborateurs, nouvel arrivant,
        nouveaux arrivants, nouvelle arrivante, nouvel employé, nouvel agent, nouveau salarié,
        nouvelle recrue, nouveau responsable, nouvelle directrice, nouveau directeur, nouveau stagiaire,
        arrivée d'un, arrivée d'une, arrivée de, arrivée nouveau, arrivée nouvelle, arrivée agent,
        arrivée stagiaire, départ d'un, départ de, départ du, départ agent, départ collaborateur,
        départ à la retraite, départ définitif, fin de contrat, fin de stage, fin de mission, fin de cdd,
        embauche, intégration nouveau, offboarding, entrée sortie, sortie des effectifs,
        sortie du personnel, dernier jour, premier jour, prise de poste, prise de fonction, mutation,
        mobilité interne, changement de service, changement de poste agent, changement de nom, mariage,
        congé maternité, retour de congé, démission, licenciement, alternant*, apprenti, vacataire*,
        remplaçant* + compte, détachement, désactiver le compte, désactivation de compte,
        désactivation compte, fermeture de compte, fermeture des accès, fermeture de tous les accès,
        clôture de compte, clôturer les comptes, formulaire rh, préparer poste et, nouvel interne,
        sortie prestataire, passage de cdd, prolongation contrat agent, promotion agent,
        changement de responsable, arrivée interne, nouveau médecin, nouvel enseignant, départ prestataire,
        départs, arrivée d'agent`,
      medium: `
        onboarding, stagiaire*, intérimaire*, arrivées, suite à son départ, successeur, commence le,
        arrive le, prévoir compte, nouvel utilisateur, nouveaux utilisateurs, partis, cdd, accueil nouvel`,
      weak: "collaborateur",
    },
    es: {
      strong: `
        nuevo empleado, nueva empleada, nuevos empleados, nuevo colaborador, nueva colaboradora,
        nuevo ingreso, nuevos ingresos, ingreso de personal, ingreso de colaborador, nuevo trabajador,
        incorporación, incorporaciones, reincorporación, alta de empleado, alta de nuevo, alta de nueva,
        alta empleado, alta de personal, alta encargado, altas y bajas, baja de empleado, baja de personal,
        baja de colaborador, baja de usuario, baja usuario, baja de usuarios, baja voluntaria, cese, ceses,
        desvinculación, desvinculaciones, finiquito*, renuncia, salida de colaborador, salida de empleado,
        checklist de salida, egreso de, offboarding, último día, primer día, cambio de puesto,
        cambio de área, cambio de departamento, cambio de apellido, cambio de nombre + usuario, traslado de,
        traspaso de puesto, becario*, practicante*, pasante*, temporeros, excedencia, jubilación, se jubila,
        baja maternal, licencia de maternidad, excompañero*, empieza el, empiezan el, comienza el,
        se incorpora, ya no trabaja, recoger equipo, promoción a, reemplazo de + meses, despido, ascenso,
        profesor visitante, nuevo docente, nuevo médico, nueva enfermera, nuevo gerente, cambio de jefe,
        cambio de sede, salida de personal, personal nuevo, retiro de personal, retiro de colaborador,
        ingreso nuevo`,
      medium: `
        onboarding, exempleado, deshabilitar usuario, desactivar usuario, desactivar cuenta,
        eliminar usuario, nuevo usuario, usuario nuevo, reactivar usuario, cerrar cuenta, entregar archivos,
        contratación, contratado, puesto de trabajo nuevo, matrimonio, recursos humanos`,
      weak: "",
    },
    pt: {
      strong: `
        novo colaborador, nova colaboradora, novos colaboradores, novo funcionário, nova funcionária,
        novos funcionários, novo contratado, nova contratada, nova estagiária, novo médico, novo analista,
        nova gerente, novo gerente, novo integrante, colaborador novo, funcionário novo, admissões,
        contratação de, integração de novo, offboarding, desligamentos, demissão, demissões, demitido*,
        rescisão, rescisões, saída de colaborador, saída de funcionário, checklist de saída,
        desligar colaborador, bloqueio por desligamento, bloquear usuário desligado,
        transferência de colaborador, transferência de funcionário, transferência de unidade,
        transferência de setor, mudança de setor, mudança de cargo, mudança de área, mudança para unidade,
        troca de setor, troca de função, promoção a, alteração de cargo, alteração de nome,
        alteração de sobrenome, mudança de nome, casamento, retorno de afastamento, retorno de licença,
        licença maternidade, aposentadoria, férias + bloquear, jovem aprendiz, jovens aprendizes,
        estagiário*, temporário* + acesso, primeiro dia, último dia, começa dia, começa segunda, inicia dia,
        data de início, cadastro completo, ex funcionário, ex colaborador, não trabalha mais,
        colaborador saiu, entrada de colaborador, saída do colaborador, efetivação, efetiva, efetivado,
        professor substituto, professor visitante, novo professor, nova enfermeira, nova contratação,
        novas contratações, mudança de gestor, mudança de filial, entrada de funcionário,
        colaborador desligado, funcionário desligado, saída de funcionários`,
      medium: `
        admissão, admitido*, onboarding, desligamento, desligado*, temporários, desativar usuário,
        desativação de usuário, desativar conta, inativar usuário, inativação de usuário, bloquear usuário,
        excluir usuário, exclusão de usuário, remover usuário, kit novo, equipamento para novo,
        saiu da empresa, devolver os equipamentos, reativar usuário`,
      weak: "colaborador*",
    },
  },
  market: 4,
  defaultMinutes: 60,
  delivery:
    "Workflow driven by the HR system: accounts, mailbox, licences and equipment follow the person's record; leftovers by the service desk",
  presumption: "automate",
  guard: "identity",
};
