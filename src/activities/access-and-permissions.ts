import type { Activity } from "./activity.ts";

export const accessAndPermissions: Activity = {
  id: "access-and-permissions",
  title: "Access and permissions",
  what: "Rights, roles, shares, accounts for one application.",
  usually: "run",
  twins: {
    run: "one named person gets a right",
    transform: "rights that everybody asks for and gets without IT",
  },
  neighbours: [
    {
      id: "password-and-lockout",
      apart:
        'Access and permissions, not passwords and lockouts: "no access to X" or "needs rights"; whoever "cannot log in" needs a password or an unlock.',
    },
    {
      id: "joiner-mover-leaver",
      apart:
        "Access and permissions, not joiners and leavers: one right, share or account on its own; everything a person needs to start, leave or move belongs together.",
    },
    {
      id: "facilities-and-power",
      apart:
        "Access and permissions, not facilities and power: rights to data and applications; badge, door and camera belong to the building.",
    },
    {
      id: "software-install",
      apart:
        "Access and permissions, not software installation: the program is there and a right is missing; a program or licence that is missing has to be installed.",
    },
    {
      id: "network-security-change",
      apart:
        "Access and permissions, not firewall and filtering: a person gets rights; an address, port or web site that is let through needs a rule.",
    },
  ],
  phrases: {
    en: {
      strong: `
        request access, requesting access, request for access, access to, access for, application access,
        user access request, need access, needs access, grant access, granting access, give access,
        provide access, read access, write access, read only access, full access, modify access,
        admin access, add access, additional access, access rights, access right, lost access,
        remove access, revoke access, extend access, access is denied, denied access, folder access,
        share access, unable to access the shared folder, cannot access folder, access change, access form,
        access level, access removal, permission*, insufficient privileges, not authorized, not authorised,
        no authorization, missing authorization, missing authorisation, authorization for,
        authorization error, authorisation for, authorization issue, authorization object, su53,
        user rights, local admin, administrator rights, rights for, rights to, missing rights,
        elevated rights, elevated access, edit rights, copy rights, role request, new role, assign role,
        role assignment, add role, role missing, missing role, user role, change role, role change,
        sap role, security role, ad group, add to group, add me to, add user, add users, user id creation,
        create user, create new user, user creation, new user account, new user in, user account for,
        create login, login for, service account, generic account, sftp account, viewer account,
        delegate access, security group, group membership, member of group, mirror access, same access as,
        same rights as, user request form, activate user, deactivate user, delete user, user profile change,
        additional user, read only user, readonly, contributor, sudo, access approval, vpn account*,
        account creation, accounts creation, creation of user, creation of account, create account,
        creation of vpn, privileges for, give + permission, delegate approval, approval delegation,
        approver delegate, api key for, see menu, enable access, allow access`,
      medium: `
        access, rights, role, authorization, authorisation, privileges, entitlement, profile for,
        account for, user account, new account, unauthorized, 403 forbidden, need right,
        cannot see the menu, need to be able to see, allow user, add to, guest account, lost + access, iam,
        cyberark, pam, sailpoint, folder, shared drive, owner approved, read only, viewer, delegation,
        proxy approver, visible to, workspace + users, console + for, denied`,
      weak: "recertification, accounts, licence for, member, revoke",
    },
    de: {
      strong: `
        zugriffsrecht*, zugriffsberechtigung*, berechtigungsantrag, berechtigung fehlt,
        fehlende berechtigung*, keine berechtigung, zugriff auf, zugriff für, lesezugriff, schreibzugriff,
        schreibrecht*, leserecht*, leseberechtigung*, schreibberechtigung*, adminrecht*,
        administratorrechte, rechte für, rechte auf, rechte fehlen, rechteanpassung, rechtevergabe,
        rechteänderung, rollenzuweisung, rollenänderung, rolle zuweisen, rolle fehlt, rolle für,
        rolle vergeben, neue rolle, sap rolle, benutzer anlegen, user anlegen, benutzeranlage,
        benutzer einrichten, benutzerkonto anlegen, konto anlegen, zugang anlegen, zugang für,
        zugang einrichten, zugang zu, zugang beantragen, freischaltung für, freischalten für,
        zugriff freischalten, ordnerfreigabe, freigaberecht*, laufwerk + rechte, laufwerk + zugriff,
        ordner + zugriff, gruppenmitglied*, ad gruppe, zur gruppe hinzufügen, in die gruppe, dienstkonto,
        servicekonto, technischer benutzer, funktionsuser, externes konto, konto verlängern,
        zugriff entziehen, rechte entziehen, sonderrecht*, zugriffsantrag, nicht berechtigt, berechtigen,
        anwendungszugang, zugangsantrag, genehmigerstellvertretung, genehmiger + vertretung,
        stellvertretung einrichten, wieder freischalten, sichtberechtigung, zugangsberechtigung`,
      medium: `
        berechtigung*, rezertifizierung, zugriff, zugang, rechte, rolle, rollen, freigabe,
        netzlaufwerk + zugriff, ordner freigeben, verweigert, benutzerrechte, profil für, genehmigt,
        nutzer hinzufügen, benutzer hinzufügen, gastkonto, sichtbarkeit`,
      weak: "ordner",
    },
    fr: {
      strong: `
        droits d'accès, droit d'accès, demande d'accès, accès à, accès au, accès aux, accès pour,
        accès refusé, accès partage, accès dossier, accès répertoire, accès application, accès lecteur,
        pas accès, plus accès, perte d'accès, ouverture d'accès, ouverture des accès, ouvrir accès,
        donner accès, donner les accès, donner les droits, retirer accès, retirer le rôle, révoquer,
        suppression d'accès, modification d'accès, droits sur, droits pour, droits insuffisants,
        droits manquants, droit manquant, droits administrateur, droits admin, droit de lecture,
        droit d'écriture, droits de lecture, droits d'écriture, attribution de droits, attribution de rôle,
        attribution de profil, ajout de droits, modification de profil, modification profil,
        changement de profil, changement de rôle, rôle + utilisateur, profil utilisateur, profil vendeur,
        création de compte, création compte, création d'un compte, création d'utilisateur,
        création utilisateur, créer un utilisateur, créer un compte, ajout utilisateur, ajouter utilisateur,
        ajout au groupe, groupe ad, compte de service, compte générique, compte invité, lecture seule,
        pas autorisé, non autorisé, autorisation d'accès, autorisation insuffisante, prolonger le compte,
        partage réseau + accès, rôle administrateur, délégation de validation, délégation + validation,
        accès vpn pour, création accès, création d'accès, créer accès, mise à jour compte,
        mise à jour de compte, maj compte, maj de compte, ajout de profil, création de profil,
        modifier les droits, je peux lire mais pas modifier, installation de partage,
        création de l'utilisateur`,
      medium: `
        habilitation*, accès, droits, droit, rôle, profil, autorisation*, permission*, dossier partagé,
        répertoire partagé, compte pour, utilisateur à créer, création du compte, accéder au dossier`,
      weak: "recertification, accéder",
    },
    es: {
      strong: `
        solicitud de acceso, solicito acceso, permisos de, permisos para, permisos en, permiso de lectura,
        permiso de escritura, acceso carpeta, acceso a, acceso al, acceso para, no tengo acceso,
        no tiene acceso, accesos a, accesos para, dar acceso, dar accesos, dar permisos, otorgar acceso,
        habilitar acceso, brindar acceso, conceder acceso, quitar accesos, quitar acceso, revocar,
        acceso denegado, falta de permisos, sin permisos, sin permiso, sin autorización, no autorizado,
        autorización insuficiente, alta de usuario, alta usuario, alta de usuarios, alta en el sistema,
        crear usuario, creación de usuario, creación de usuarios, creación de cuenta, crear cuenta,
        habilitar usuario, nuevo usuario en, usuario nuevo en, usuario para, cuenta de servicio,
        cuenta de consulta, cuenta genérica, asignación de permisos, asignar permisos, perfil de usuario,
        perfil para, cambio de perfil, asignar perfil, ampliar permisos, derechos de acceso,
        administrador local, agregar usuario, agregar al grupo, grupo de ad, carpeta compartida + acceso,
        carpeta + permisos, solo lectura, baja de usuario en, perfil sap, privilegios insuficientes,
        delegar aprobación, delegación de aprobación, ampliar perfil, acceso vpn, usuario vpn,
        creación de perfil, agregar perfil, modificar perfil, agregar permisos, creación del usuario, rol`,
      medium: `
        permiso*, accesos, roles, perfil, autorización, carpeta compartida, usuario consulta, privilegios,
        lectura, escritura, habilitar, entrar en la consola, ver el menú, acceder a la carpeta`,
      weak: "acceso, usuario, carpeta, autorizado",
    },
    pt: {
      strong: `
        liberação de acesso, acesso à, acesso aos, acesso na pasta, acesso pasta, acesso para, acesso no,
        acesso de leitura, acesso negado, solicitação de acesso, solicito acesso, conceder acesso,
        concessão de acesso, dar acesso, incluir acesso, remover acesso, retirar acesso, revogar,
        revogação de acesso, revisão de acesso, alteração de acesso, permissões, permissão de acesso,
        permissão negada, sem permissão, não tenho permissão, liberar permissão, liberação de permissão,
        liberação de perfil, liberar perfil, alterar perfil, alteração de perfil, inclusão de perfil,
        perfil de, perfil sap, novo perfil, criar usuário, criação de usuário, criação de usuários,
        criação usuário, cadastro de usuário, cadastrar usuário, novo usuário, inclusão de usuário,
        incluir usuário, liberar usuário, criação de login, criar login, criar acesso, criação de acesso,
        criação de conta, criar conta, criar utilizador, criação de utilizador, direitos de acesso,
        privilégio*, administrador local, permissão de administrador, pasta compartilhada + acesso,
        pasta + permissão, adicionar ao grupo, incluir no grupo, grupo do ad, conta de serviço,
        usuário de serviço, usuário genérico, espelhar acesso*, mesmo acesso, mesmo perfil, não autorizado,
        somente leitura, só consulta, delegar aprovação, delegação de aprovação, prorrogar conta,
        acesso vpn, usuário vpn, criação de perfil, acesso ao sistema, acesso remoto para, habilitar perfil,
        acesso + pasta, pasta do, criação do usuário`,
      medium: `
        permissão*, acessos, acesso, perfil, autorização, liberação, liberar, leitura, alçada, usuário para,
        não consigo acessar, não consegue acessar, habilitar usuário, pasta`,
      weak: "usuário",
    },
  },
  market: 4,
  defaultMinutes: 15,
  delivery:
    "Role model with requests, approvals and recertification in an identity governance tool; the remainder by an MSP. Privileged access stays in house",
  presumption: "automate",
  guard: "identity",
};
