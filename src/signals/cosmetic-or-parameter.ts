import type { Signal } from "./signal.ts";

export const cosmeticOrParameter: Signal = {
  id: "cosmetic-or-parameter",
  says: "run",
  rule: 12,
  because: "changes only wording, look, price or a setting made to be changed",
  phrases: {
    en: {
      strong: `
        change text, change wording, wording, update text, change label, rename label, rename button,
        change color, change colour, change logo, update logo, new logo, change image, update image,
        change banner, update banner, font, spelling, spelling mistake, typo, price change, price update,
        update price, update prices, new price list, price list, campaign, new campaign, new season,
        discount code, voucher code, promo code, update content, content update, content change,
        web content, website content, change address, update address, change phone number, update contact,
        change opening hours, opening hours, holiday calendar, public holidays, change setting,
        change settings, change parameter, parameter change, update parameter, change threshold,
        change limit, increase limit, change schedule, change password policy value, change email template,
        template text, change footer, change header text, exchange rate, tax rate, vat rate,
        change approver, change owner, update translation, translation, translations, publish news,
        publish page, upload document, upload file, add product, new product code, cost centre, cost center,
        gl account, configure product`,
      medium: `
        change, rename, text, label, labels, color, logo, price, prices, setting, configure, adjust,
        alignment, css, style, message text, tooltip, update page, threshold, limit, season, template`,
      weak: "content, update, minor, value, default",
    },
    de: {
      strong: `
        text andern, texte andern, textanderung, bezeichnung andern, beschriftung, umbenennen, farbe andern,
        logo austauschen, logo andern, neues logo, bild austauschen, banner, rechtschreibfehler,
        schreibfehler, tippfehler, preisanpassung, preise anpassen, preisliste, preisanderung, kampagne,
        neue kampagne, saison, gutscheincode, inhalt andern, inhalte aktualisieren, adresse andern,
        telefonnummer andern, offnungszeiten, feiertage, einstellung andern, parameter andern,
        schwellwert anpassen, limit erhohen, fusszeile, mwst satz, steuersatz, wechselkurs,
        genehmiger andern, ubersetzung, seite veroffentlichen, artikel anlegen, produkt anlegen,
        konfiguration anpassen`,
      medium: `
        kostenstelle, andern, anderung, text, farbe, logo, bild, inhalt, preis, preise, einstellung,
        einstellungen, parameter, konfigurieren, konfiguration, anpassen, symbol, vorlage`,
      weak: "wert, klein, kleine, standard",
    },
    fr: {
      strong: `
        modification de texte, modifier le texte, modification du texte, changer le libelle,
        modifier le libelle, libelle, renommer, changer la couleur, changement de logo, changer le logo,
        nouveau logo, changer l image, banniere, faute d orthographe, faute de frappe, coquille,
        changement de prix, mise a jour des prix, mise a jour tarif, tarifs, grille tarifaire,
        nouvelle campagne, nouvelle saison, code promo, mise a jour du contenu, modification du contenu,
        contenu du site, changer l adresse, changement d adresse, changer le numero, horaires d ouverture,
        jours feries, modifier le parametre, parametre, changer le seuil, augmenter la limite, pied de page,
        taux de tva, taux de change, centre de cout, changer le valideur, traduction, publier, publication,
        mise en ligne, mettre en ligne, creation article, creation produit`,
      medium: `
        modifier, modification, changer, texte, couleur, logo, contenu, tarif, parametres, configurer,
        configuration, ajuster, police, trame`,
      weak: "valeur, petit, petite, defaut",
    },
    es: {
      strong: `
        cambiar texto, cambio de texto, modificar texto, cambiar etiqueta, renombrar, cambiar color,
        cambio de color, cambiar logo, cambio de logo, nuevo logo, cambiar imagen, banner,
        falta de ortografia, error ortografico, errata, cambio de precio, cambio de precios,
        actualizar precios, actualizacion de precios, lista de precios, campana, nueva campana, temporada,
        codigo promocional, cupon, actualizar contenido, cambio de contenido, contenido web,
        cambiar direccion, cambiar telefono, horario de apertura, festivos, cambiar parametro, parametro,
        cambiar umbral, aumentar limite, pie de pagina, tipo de cambio, tipo de iva, centro de coste,
        centro de costo, cambiar aprobador, traduccion, publicar, subir documento, alta de producto,
        alta de articulo`,
      medium: `
        cambiar, modificar, texto, color, logo, imagen, contenido, precio, configurar, configuracion,
        ajustar, ajuste, fuente`,
      weak: "cambio, valor, pequeno, defecto",
    },
    pt: {
      strong: `
        alterar texto, alteracao de texto, mudar texto, alterar nome, alterar descricao, renomear,
        alterar cor, mudar cor, trocar logo, alterar logo, novo logo, trocar imagem, alterar imagem, banner,
        erro de ortografia, erro de portugues, erro de digitacao, alteracao de preco, atualizar precos,
        atualizacao de precos, tabela de precos, tabela de preco, campanha, nova campanha, temporada, cupom,
        cupom de desconto, atualizar conteudo, alteracao de conteudo, conteudo do site, alterar endereco,
        alterar telefone, horario de funcionamento, feriados, alterar parametro, parametro, parametros,
        alterar limite, aumentar limite, rodape, taxa de cambio, aliquota, alterar aprovador, traducao,
        postar, subir arquivo, cadastro de produto, cadastrar produto, cadastro de fornecedor`,
      medium: `
        publicar, alterar, mudar, texto, cor, logo, imagem, conteudo, precos, ajustar, ajuste, fonte,
        titulo, icone`,
      weak: "mudanca, preco, configurar, valor, pequeno",
    },
  },
};
