/** Texts of the help page. */
import type { Messages } from '.';

export const help = {
	es: {
		title: 'Ayuda y navegación segura',
		lead: 'Si usted o alguien cerca está en peligro en este momento, llame al 911. Es gratuito y atiende las 24 horas.',
		linesTitle: 'Líneas de ayuda',
		linesIntro:
			'Números publicados por quien los opera o por la prensa. Junto a cada uno está la fecha de la página que lo dice: un número puede cambiar, y esta lista no es completa. Sólo aparecen los que pudimos confirmar.',
		national: 'En todo el país',
		hours: 'Horario',
		hoursUnknown: 'Horario: la página consultada no lo dice',
		serves: 'Atiende a',
		operator: 'La opera',
		area: 'Funciona en',
		source: 'Página consultada',
		sourceUndated: 'Página consultada, sin fecha',
		messagesOnly: 'Sólo mensajes de WhatsApp; no es una línea de voz',
		everyone: 'cualquier persona',
		women: 'mujeres',
		men_who_use_violence: 'hombres que ejercen violencia y quieren dejar de hacerlo',
		exitTitle: 'El botón «Salir de esta página»',
		exitDoes:
			'Está siempre arriba a la derecha. Cubre la pantalla de inmediato y abre la portada de Wikipedia en lugar de esta página. Lo mismo ocurre al presionar tres veces seguidas la tecla Mayús (Shift), con menos de cinco segundos entre una y otra.',
		exitDoesNotTitle: 'Lo que no hace',
		exitDoesNot1:
			'No borra el historial del navegador. La página que deja se sustituye, pero las otras que haya visto aquí siguen en el historial, y el botón «Atrás» puede regresar a ellas.',
		exitDoesNot2: 'No cierra otras pestañas ni borra lo que haya descargado.',
		exitDoesNot3: 'No oculta su visita a quien administra la red, el teléfono o la computadora.',
		exitNoScript:
			'Sin JavaScript, el botón es un enlace común: sale, pero no cubre la pantalla antes.',
		browseTitle: 'Navegar con cuidado',
		browse1:
			'Si alguien revisa su teléfono o su computadora, use de ser posible un equipo al que esa persona no tenga acceso: el de una amiga, una biblioteca o su trabajo.',
		browse2:
			'Una ventana privada o de incógnito no guarda el historial al cerrarse. Ábrala antes de entrar y ciérrela al terminar.',
		browse3:
			'Para borrar del historial sólo estas páginas, busque «Atlas Violeta» en el historial de su navegador y elimínelas. Un historial vacío por completo puede llamar la atención.',
		browse4:
			'Las llamadas quedan en el registro del teléfono y, a veces, en el recibo. Puede borrarlas del registro.',
		keepsTitle: 'Qué guarda este sitio',
		keeps:
			'Nada. No usa cookies ni almacenamiento del navegador, no mide visitas y no pide nada a otros servidores. Lo que elige en un mapa queda escrito en la dirección de la página, para que pueda compartirla; quien vea la dirección verá esa elección.',
		notTitle: 'Qué no es este sitio',
		not: 'Es un atlas de datos públicos. No recibe denuncias ni mensajes, no da asesoría y no tiene relación con las instituciones que operan estas líneas.'
	},
	en: {
		title: 'Help and safe browsing',
		lead: 'If you or someone near you is in danger right now, call 911. It is free and answers around the clock.',
		linesTitle: 'Helplines in Mexico',
		linesIntro:
			'Numbers published by those who run them or by the press. Beside each is the date of the page that gives it: a number can change, and this list is not complete. Only those we could confirm are here.',
		national: 'Nationwide',
		hours: 'Hours',
		hoursUnknown: 'Hours: the page read does not say',
		serves: 'Serves',
		operator: 'Run by',
		area: 'Works in',
		source: 'Page read',
		sourceUndated: 'Page read, undated',
		messagesOnly: 'WhatsApp messages only; not a voice line',
		everyone: 'anyone',
		women: 'women',
		men_who_use_violence: 'men who use violence and want to stop',
		exitTitle: 'The “Exit this page” button',
		exitDoes:
			'It is always at the top right. It covers the screen at once and opens Wikipedia’s front page in place of this one. Pressing the Shift key three times in a row does the same, with less than five seconds between presses.',
		exitDoesNotTitle: 'What it does not do',
		exitDoesNot1:
			'It does not clear your browser’s history. The page you leave is replaced, but the others you have seen here stay in the history, and the Back button can return to them.',
		exitDoesNot2: 'It does not close other tabs or delete anything you have downloaded.',
		exitDoesNot3:
			'It does not hide your visit from whoever runs the network, the phone or the computer.',
		exitNoScript:
			'Without JavaScript the button is an ordinary link: it leaves, but does not cover the screen first.',
		browseTitle: 'Browsing with care',
		browse1:
			'If someone checks your phone or computer, use if you can a device that they cannot reach: a friend’s, a library’s, or the one at work.',
		browse2:
			'A private or incognito window keeps no history once it is closed. Open it before you come here, and close it when you finish.',
		browse3:
			'To remove only these pages, look for “Atlas Violeta” in your browser’s history and delete them. A history that is entirely empty can draw attention.',
		browse4:
			'Calls stay in the phone’s log and sometimes on the bill. You can delete them from the log.',
		keepsTitle: 'What this site keeps',
		keeps:
			'Nothing. It uses no cookies and no browser storage, counts no visits, and asks nothing of other servers. What you choose on a map is written in the page’s address, so that you can share it; whoever sees the address sees that choice.',
		notTitle: 'What this site is not',
		not: 'It is an atlas of public data. It takes no reports or messages, gives no advice, and has no ties to the bodies that run these lines.'
	}
} as const satisfies Messages;
