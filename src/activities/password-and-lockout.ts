import type { Activity } from "./activity.ts";

export const passwordAndLockout: Activity = {
  id: "password-and-lockout",
  title: "Passwords and locked accounts",
  what: "Passwords, MFA, locked accounts; somebody cannot log in.",
  usually: "run",
  twins: {
    run: "one person's second factor set up again",
    transform: "a second factor rolled out to everybody",
  },
  neighbours: [
    {
      id: "access-and-permissions",
      apart:
        'Passwords and lockouts, not access and permissions: somebody cannot log in; "no access to X" or "needs rights" asks for access.',
    },
    {
      id: "joiner-mover-leaver",
      apart:
        "Passwords and lockouts, not joiners and leavers: the account is there and locked or its password lost; a person who starts, leaves or moves is more than that.",
    },
    {
      id: "application-support",
      apart:
        "Passwords and lockouts, not application support: one person cannot log in; an application that lets nobody in misbehaves.",
    },
    {
      id: "security-response",
      apart:
        "Passwords and lockouts, not security response: the owner forgot a password or was locked out; a stolen password or a suspicious login is a security incident.",
    },
    {
      id: "telephony-and-mobile",
      apart:
        "Passwords and lockouts, not telephony and mobile: a code or an authenticator is set up again; a phone that misbehaves is a mobile device.",
    },
  ],
  phrases: {
    en: {
      strong: `
        password reset*, reset password, reset the password, reset of password, reset my password, pw reset,
        reset pw, pwd reset, reset pwd, passwd reset, reset + password, reset + pasword, reset + passwort,
        pasword, passwrd, forgot password, forgot my password, forgot + password, forgotten password,
        lost password, expired password, password has expired, password expir*, change password,
        change my password, password not working, password not accepted, password incorrect,
        incorrect password, wrong password, invalid password, password rejected, password does not work,
        initial password, temp password, temporary password, first password, new password, unknown password,
        password for, password unknown, cannot remember the password, don't remember password,
        account is locked, account lock*, locked account, locked out, lockout, user locked, user is locked,
        login locked, id locked, userid locked, locked user, unlock account, unlock user, unlock ad,
        unlock id, unlock my, unlock login, user unlock, unlock sap, account blocked, login blocked,
        user blocked, account disabled, id revoked, racf, cannot log in, can't log in, can not log in,
        cant log in, cannot login, can't login, cant login, unable to login, unable to log in,
        not able to login, not able to log in, cannot log on, cannot logon, can't log on, unable to log on,
        unable to logon, cannot sign in, can't sign in, unable to sign in, login failed, login failure,
        login error, login issue*, login problem*, log in issue*, logon failure, sign in problem*,
        invalid credentials, bad credentials, too many attempts, mfa reset, reset mfa, 2fa, authenticator,
        two factor, multi factor authentication, otp, security token, rsa token, recovery codes,
        recovery key, sspr, self service reset, windows hello, passwords, reset + passwords,
        re enable account, enable ad account, cannot get in, can't get in, fingerprint login,
        password policy exception, bitlocker, pin`,
      medium: `
        failed login*, mfa, logging in, cannot get into my, login, log in, logon, log on, sign in,
        credentials, password, token, smartcard + pin, smart card, locked, unlock, reactivate account,
        inactivity, verification code, okta, duo, kerberos, apple id, passcode, passphrase, get in,
        authentication failed, authentication error, log into, sign into, attempts`,
      weak: "signin, logged out, keychain, vault, ad account, active directory",
    },
    de: {
      strong: `
        kennwort*, passwörter, passwort zurücksetzen, passwort vergessen, passwort abgelaufen,
        passwort ändern, passwortreset, pw zurücksetzen, pw vergessen, initialpasswort, initialkennwort,
        initialkennwörter, einmalpasswort, masterpasswort, konto gesperrt, konto ist gesperrt,
        account gesperrt, benutzer gesperrt, benutzerkonto gesperrt, login gesperrt, kennung gesperrt,
        user gesperrt, zugang gesperrt, entsperren, entsperrung, gesperrter account,
        anmeldung nicht möglich, kann mich nicht anmelden, kann sich nicht anmelden, nicht einloggen,
        nicht mehr einloggen, einloggen nicht möglich, login nicht möglich, login geht nicht,
        login funktioniert nicht, anmeldung geht nicht, anmeldung funktioniert nicht,
        anmeldung schlägt fehl, anmelden nicht möglich, anmeldefehler, anmeldeproblem*, loginproblem*, 2fa,
        zwei faktor*, zweiter faktor, zweiten faktor, authenticator, authentifikator, falsch eingegeben,
        vertippt, wiederherstellungsschlüssel, tan verfahren, konto reaktivieren, login problem, bitlocker,
        pin`,
      medium: `
        mfa, fehlversuche*, anmeldung, anmelden, login, einloggen, zugangsdaten, gesperrt, token, smartcard,
        reaktivieren, freischalten + konto, abgelaufen + konto, anmeldedaten`,
      weak: "passwort*, konto, kennung, sperre, authentifizierung, fingerabdruck",
    },
    fr: {
      strong: `
        mdp, réinitialiser mot de passe, réinitialisation du mot de passe, réinitialisation mot de passe,
        mot de passe oublié, mot de passe expiré, mot de passe perdu, mot de passe incorrect,
        mot de passe initial, mot de passe provisoire, changement de mot de passe, compte verrouillé,
        compte bloqué, compte est bloqué, compte vérouillé, déverrouiller compte, déverrouillage compte,
        déverrouillage de compte, déverouillage, déblocage compte, déblocage de compte, débloquer compte,
        débloquer mon compte, débloquer le compte, déblocage utilisateur, session verrouillée,
        session bloquée, utilisateur bloqué, utilisateur verrouillé, identifiant bloqué,
        identifiants perdus, identifiants oubliés, identifiant + mot, impossible de se connecter,
        impossible de me connecter, ne peut pas se connecter, n'arrive pas à se connecter,
        n'arrive plus à se connecter, n'arrive pas à me connecter, ne parvient pas à se connecter,
        ne peut plus se connecter, connexion impossible à son compte, problème de connexion à son compte,
        échec d'authentification, échec de connexion + compte, erreur d'authentification,
        problème d'authentification, double authentification, authentification forte, second facteur, 2fa,
        authenticator, code pin, pin bloqué, clé de récupération, tentatives + compte, code bloqué,
        reverrouille, réactivation de compte, réactivation compte, mise à jour mot de passe,
        session expirée compte, problème de connexion compte, réinitialiser mfa, bitlocker`,
      medium: `
        mot de passe, mots de passe, mfa, identifiant*, se connecter, me connecter, verrouillé*,
        verrouillage, déverrouill*, authentification, réactiver compte, réactiver son compte,
        compte désactivé, compte expiré, login, token, trois essais, trois erreurs, code oublié`,
      weak: "débloquer, connexion, bloqué, compte",
    },
    es: {
      strong: `
        clave olvidada, olvidé mi clave, olvidó su clave, olvidó la clave, restablecer clave,
        restablecer contraseña, restablecimiento de contraseña, reseteo de clave, resetear clave,
        reset de clave, reset clave, reset de contraseña, resetear contraseña, blanqueo, cambio de clave,
        cambio de contraseña, clave caducada, clave vencida, clave expirada, clave bloqueada, clave inicial,
        clave temporal, clave provisional, nueva clave, cuenta bloqueada, usuario bloqueado,
        usuaria bloqueada, bloqueo de cuenta, bloqueo de usuario, usuario se bloquea, desbloquear usuario,
        desbloquear cuenta, desbloquear mi, desbloqueo, desbloqueen, usuario expirado, usuario caducado,
        no puedo entrar, no puede entrar, no puedo ingresar, no puede ingresar, no puedo iniciar sesión,
        no puede iniciar sesión, no permite iniciar sesión, no puedo acceder a mi cuenta,
        error al iniciar sesión, no me deja entrar, no deja entrar, no me deja ingresar, intentos fallidos,
        demasiados intentos, credenciales inválidas, credenciales incorrectas, 2fa, doble factor,
        segundo factor, autenticador, clave de recuperación, códigos de recuperación, token desincronizado,
        sincronizar token, reseteo token, sin acceso + contraseña, problemas de ingreso, reinicio de mfa,
        bitlocker, pin`,
      medium: `
        contraseña*, mfa, iniciar sesión, inicio de sesión, credenciales, clave, token, reactivar cuenta,
        reactivar usuario, cuenta deshabilitada, usuario inactivo, usuario deshabilitado, bloqueada,
        desbloquear, autenticación, login, mi usuario, bloqueado`,
      weak: "sesión, entrar",
    },
    pt: {
      strong: `
        senha expirada, senha vencida, senha bloqueada, senha incorreta, senha inválida, reset de senha,
        resetar senha, resetar a senha, redefinir senha, redefinição de senha, troca de senha, trocar senha,
        alterar senha, alteração de senha, esqueci minha senha, esqueci a senha, esqueceu a senha,
        esqueceu senha, senha inicial, senha provisória, nova senha, recuperar senha, recuperação de senha,
        palavra passe, palavras passe, password expirada, reset de password, reset password,
        usuário bloqueado, usuario bloqueou, conta bloqueada, login bloqueado, acesso bloqueado,
        utilizador bloqueado, conta bloqueia, bloqueio de conta, bloqueio de usuário,
        desbloqueio de usuário, desbloqueio de conta, desbloqueio de acesso, desbloqueio de login,
        desbloquear usuário, desbloquear conta, desbloquear login, desbloquear acesso, não consigo logar,
        não consegue logar, não consigo fazer login, não consegue fazer login, não consigo entrar,
        não consegue entrar, erro de login, erro no login, erro ao logar, erro ao fazer login,
        problema de login, problema no login, falha no login, não loga, usuário expirado, reativar usuário,
        usuário inativo, usuário desabilitado, credenciais inválidas, tentativas de login, 2fa, duplo fator,
        segundo fator, dois fatores, autenticador, verificação em duas etapas, chave de recuperação,
        token dessincronizado, problema com senha, problema de senha, erro de senha, senha não funciona,
        acesso + bloqueado, acesso + senha, reset mfa, zerar senha, bitlocker, pin`,
      medium: `
        senha*, password, desbloqueio, desbloquear, mfa, login, logar, credenciais, token, reativar conta,
        inatividade, conta expirada, iniciar sessão, autenticação, entrar no sistema, bloqueado, bloqueada`,
      weak: "conta",
    },
  },
  market: 5,
  defaultMinutes: 10,
  delivery:
    "Self-service reset and MFA re-registration; the rest by a shared first line (MSP level 1) that verifies the caller's identity",
  presumption: "automate",
  guard: "identity",
};
