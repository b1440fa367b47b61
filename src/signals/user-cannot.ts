import type { Signal } from "./signal.ts";

export const userCannot: Signal = {
  id: "user-cannot",
  says: "run",
  rule: 3,
  because: "says that somebody cannot do what used to work",
  phrases: {
    en: {
      strong: `
        unable to, cannot access, can t access, cant access, cannot log in, cannot login, can t log in,
        can t login, cant login, cannot connect, can t connect, cant connect, cannot open, can t open,
        cannot print, can t print, cannot see, can t see, cannot send, cannot receive, cannot save,
        cannot install, cannot find, can t find, can not access, can not login, not able to, unable,
        could not, couldn t, access denied, permission denied, no access, lost access, login issue,
        login issues, login problem, login failed, forgot password, password expired, password not working,
        user is getting, user gets, users are getting, user reports, users report, user reported,
        user reports that, customer reports, customer reported, client reports, prevented from,
        not allowing, does not allow, won t let, wont let, won t allow, keeps asking, keeps getting,
        need assistance, requires assistance`,
      medium: `
        cannot, can t, cant, can not, not possible, impossible, difficulty, not allowed, denied, forgot,
        forgotten, please help, help with, assistance, assist`,
      weak: "complain*, me, we are, he, she",
    },
    de: {
      strong: `
        kann nicht, kann sich nicht, konnen nicht, kann keine, kann kein, konnte nicht, komme nicht,
        kommt nicht, komme nicht rein, kein zugriff, keinen zugriff, keine berechtigung, zugriff verweigert,
        passwort vergessen, kennwort vergessen, passwort abgelaufen, kennwort abgelaufen, anmeldung nicht,
        anmeldung fehlgeschlagen, anmelden nicht, einloggen nicht, login nicht, nicht anmelden,
        nicht einloggen, nicht drucken, nicht offnen, nicht zugreifen, nicht speichern, benutzer meldet,
        anwender meldet, kunde meldet, user meldet, meldet dass`,
      medium: "vergessen, verweigert, komme, unmoglich, benutzer, brauche hilfe, bitte um hilfe",
      weak: "anwender, mein, meine, unser",
    },
    fr: {
      strong: `
        impossible de se connecter, impossible d acceder, impossible d ouvrir, impossible d imprimer,
        impossible d envoyer, ne peut pas, ne peut plus, ne peuvent pas, ne peuvent plus, ne peux pas,
        ne peux plus, n arrive pas a, n arrive plus a, n arrivent pas, n a plus acces, n a pas acces,
        plus acces, pas acces, ne parvient pas, ne parvient plus, acces refuse, mot de passe oublie,
        mot de passe expire, probleme de connexion, pb connexion, probleme d acces, ne se connecte pas,
        ne se connecte plus, ne retrouve plus, ne trouve plus, ne voit plus, ne voit pas, ne recoit pas,
        ne recoit plus, perte d acces, l utilisateur signale`,
      medium: `
        impossible de, pb, impossible, refuse, oublie, difficulte, difficultes, connexion, utilisateur,
        utilisatrice, besoin d aide, merci de verifier`,
      weak: "mon, ma, mes, agent",
    },
    es: {
      strong: `
        no puedo acceder, no puedo entrar, no puedo ingresar, no puedo abrir, no puedo imprimir,
        no puede acceder, no puede entrar, no puede ingresar, no pueden acceder, no me deja, no le deja,
        no logra, no logro, no consigo, no tengo acceso, no tiene acceso, no tienen acceso, acceso denegado,
        contrasena olvidada, olvido su contrasena, olvide mi contrasena, olvide la contrasena,
        contrasena caducada, contrasena expirada, problema de acceso, problemas de acceso, problemas para,
        imposible acceder, imposible, no encuentra, no encuentro, el usuario reporta, usuario indica`,
      medium: "olvido, olvide, denegado, usuario, usuaria, necesito ayuda, ayuda con, dificultad",
      weak: "mi, me, yo, nuestro",
    },
    pt: {
      strong: `
        nao consigo acessar, nao consigo entrar, nao consigo abrir, nao consigo imprimir,
        nao consegue acessar, nao consegue entrar, nao consegue logar, nao esta conseguindo,
        nao estou conseguindo, nao estamos conseguindo, nao tem acesso, nao tenho acesso, nao possui acesso,
        acesso negado, esqueci a senha, esqueceu a senha, esqueci minha senha, senha expirada,
        senha bloqueada, senha invalida, problema de acesso, problemas de acesso, problema no acesso,
        problema com acesso, dificuldade de acesso, dificuldade para, dificuldade em, impossivel,
        usuario relata, usuario informa, cliente relata, cliente informa, cliente reclama, impossibilitado`,
      medium: `
        esqueci, esqueceu, negado, usuario, usuaria, preciso de ajuda, ajuda com, dificuldade, dificuldades,
        cliente`,
      weak: "meu, minha, eu, nosso",
    },
  },
};
