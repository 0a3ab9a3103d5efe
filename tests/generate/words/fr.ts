import { lexicon } from './lexicon.ts';

export const fr = lexicon(
	'Français',
	{
		frequent: `
			le la les de des du vous votre vos nous et à en un une pour dans par sur est ou si que qui avec ne
			pas au se son`,
		words: `
			commande commandes commander commandé colis retour retours retourner retourné renvoyer renvoyé
			remboursement remboursements rembourser remboursé livraison livraisons livrer livré livreur paiement
			paiements payer payé carte cartes bancaire compte comptes adresse adresses numéro numéros article
			articles taille tailles chaussure chaussures étiquette étiquettes code codes échange échanges échanger
			échangé annuler annulé annulation modifier modifié modification facture factures reçu reçus prix bon
			bons cadeau cadeaux remise remises réduction réductions taxe taxes douane droits frais gratuit gratuite
			boutique boutiques magasin magasins transporteur transporteurs chauffeur suivi suivre statut
			expédition expéditions expédier expédié emballage emballer emballé boîte boîtes carton cartons sac
			sceau endommagé dommage dommages défectueux défaut défauts cassé réparation réparations réparer
			réparé remplacer remplacé remplacement garantie garanties réclamation réclamations plainte photo
			photos image images description raison raisons choisir choisi choix ouvrir ouvert fermer fermé
			connecter connecté connexion mot passe réinitialiser courriel courriels message messages téléphone
			appel appels appeler discussion assistance équipe personne personnes client clients cliente service
			services aide question questions réponse réponses répondre banque banques virement virements
			prélèvement crédit portefeuille application devise devises montant montants argent solde débité
			mensualité mensualités jour jours semaine semaines mois heure heures délai délais tard tôt
			aujourd’hui demain week-end férié pays frontière région ville postal rue porte voisin voisine retirer
			retiré retrait consigne comptoir entrepôt stock disponible indisponible épuisé attendre attente liste
			prévenir notification notifications lettre abonner désabonner confidentialité données supprimer
			supprimé télécharger exporter consentement loi lois droit rétractation politique politiques
			conditions accord contrat cuir coton laine semelle semelles lacet lacets fermeture veste vestes
			chemise chemises robe robes pantalon large étroit serré ample longueur largeur mesurer mesuré guide
			couleur couleurs laver lavage sécher nettoyer nettoyage entretien porté neuf usagé solde soldes
			fidélité points membre membres adhésion récompense niveau anniversaire avis note notes signaler
			signalé fraude sûr sécurité confirmer confirmé confirmation vérifier vérifié trouver trouvé perdu
			manquant erroné correct mettre jour saisir saisi envoyer envoyé recevoir arriver arrivé arrivée
			express standard soir matin invité langue paramètres profil appareil navigateur ordinateur erreur
			erreurs page écran bouton menu champ imprimer imprimé`,
	},
	{ questionMark: ' ?' },
);
