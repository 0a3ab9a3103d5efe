import { lexicon } from './lexicon.ts';

export const de = lexicon('Deutsch', {
	frequent: `
		die der das Sie Ihre wir und in zu den mit für auf ist nicht ein eine von dem im oder an wenn es aus
		bei nach wird auch`,
	words: `
		Bestellung Bestellungen bestellt bestellen Paket Pakete Pakets Rückgabe Rückgaben zurückgeben
		zurückgegeben Rücksendung Rücksendungen zurücksenden Erstattung Erstattungen erstatten erstattet
		Lieferung Lieferungen liefern geliefert Lieferzeit Lieferadresse Zahlung Zahlungen zahlen bezahlt
		Zahlungsart Karte Karten Kreditkarte Konto Konten Kundenkonto Adresse Adressen Nummer Nummern
		Bestellnummer Artikel Größe Größen Schuh Schuhe Schuhen Etikett Etiketten Rücksendeetikett Code Codes
		Umtausch umtauschen umgetauscht stornieren storniert Stornierung ändern geändert Änderung Änderungen
		Rechnung Rechnungen Beleg Belege Preis Preise Preisen Gutschein Gutscheine Gutscheincode Geschenk
		Geschenke Geschenkkarte Rabatt Rabatte Steuer Steuern Mehrwertsteuer Zoll Zollgebühren Gebühr Gebühren
		kostenlos kostenfrei Filiale Filialen Geschäft Geschäfte Kurier Fahrer Versand versenden versendet
		Versandkosten Versandbestätigung Sendung Sendungen Sendungsnummer Sendungsverfolgung verfolgen Status
		Verpackung verpacken verpackt Karton Kartons Tüte Siegel beschädigt Schaden Schäden fehlerhaft Fehler
		Mangel Mängel kaputt Reparatur Reparaturen reparieren ersetzen ersetzt Ersatz Gewährleistung Garantie
		Reklamation Reklamationen reklamieren Beschwerde Foto Fotos Bild Bilder Beschreibung Grund Gründe
		wählen gewählt Auswahl öffnen geöffnet schließen anmelden angemeldet Anmeldung Passwort Passwörter
		zurücksetzen Nachricht Nachrichten Telefon anrufen Anruf Anrufe Chat Hilfe Kundenservice Kundendienst
		Kunde Kunden Kundin Frage Fragen Antwort Antworten beantworten Bank Banken Überweisung überweisen
		Lastschrift Guthaben Geldbörse App Währung Währungen Betrag Beträge Geld Ratenzahlung Tag Tage Tagen
		Woche Wochen Monat Monate Monaten Stunde Stunden Werktag Werktage Uhrzeit spät früh heute morgen
		Wochenende Feiertag Feiertage Land Länder Ländern Grenze Stadt Postleitzahl Straße Haustür Nachbar
		Nachbarn abholen abgeholt Abholung Packstation Schalter Lager lagernd verfügbar ausverkauft warten
		Warteliste benachrichtigen Benachrichtigung Newsletter abbestellen Datenschutz Daten löschen gelöscht
		herunterladen Einwilligung Gesetz Gesetze Recht Rechte Widerruf widerrufen Widerrufsrecht Frist Fristen
		Richtlinie Richtlinien Bedingungen Vertrag Leder Baumwolle Wolle Sohle Sohlen Schnürsenkel
		Reißverschluss Jacke Jacken Hemd Hemden Kleid Kleider Hose Hosen weit schmal eng locker Länge Breite
		messen gemessen Größentabelle Farbe Farben waschen Wäsche trocknen reinigen Pflege getragen ungetragen
		neu gebraucht Angebot Angebote Treuepunkte Mitglied Mitglieder Mitgliedschaft Prämie Bewertung
		Bewertungen melden gemeldet Betrug sicher Sicherheit bestätigen bestätigt Bestätigung prüfen geprüft
		finden gefunden verloren fehlt falsch richtig aktualisieren eingeben senden gesendet erhalten ankommen
		angekommen Ankunft Expresslieferung Standardversand abends Gast Sprache Einstellungen Gerät Browser
		Seite Bildschirm Schaltfläche Feld drucken ausgedruckt`,
});
