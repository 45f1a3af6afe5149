/** Texts that stand on every page. */
import type { Messages } from '.';

export const site = {
	es: {
		name: 'Atlas Violeta',
		what: 'Datos públicos sobre la violencia de género contra las mujeres en México, y sobre lo que se hace frente a ella.',
		skip: 'Ir al contenido',
		sections: 'Secciones',
		home: 'Inicio',
		map: 'Mapa',
		states: 'Estados',
		survey: 'Encuesta',
		femicide: 'Feminicidio',
		interventions: 'Intervenciones',
		coverage: 'Cobertura',
		data: 'Datos',
		method: 'Método',
		help: 'Ayuda',
		otherLanguage: 'English',
		exit: 'Salir de esta página',
		skipExit: 'Salir de inmediato',
		exitHint: 'También sale al presionar tres veces la tecla Mayús (Shift).',
		exitTwoLeft: 'Mayús: presione dos veces más para salir.',
		exitOneLeft: 'Mayús: presione una vez más para salir.',
		exitExpired: 'Se canceló la salida con la tecla Mayús.',
		exitGoing: 'Cargando.',
		helpNow: 'Si necesita ayuda ahora',
		option: (option: string) => `, opción ${option}`,
		allLines: 'Todas las líneas y cómo navegar con cuidado',
		footerAbout:
			'Sin cuentas, sin rastreadores, sin cookies: este sitio no guarda nada en su equipo ni pide nada a terceros.',
		footerTerms:
			'Código con licencia MIT. Los datos conservan los términos de cada institución que los publica.',
		footerSources: 'Fuentes y cómo citarlas',
		notFoundTitle: 'No hay una página en esta dirección',
		notFoundText:
			'Puede que el enlace esté incompleto o que la página haya cambiado de lugar. Desde aquí se llega a todo:',
		errorTitle: 'La página no se pudo mostrar',
		errorText:
			'Algo falló al cargarla. Vuelva a intentarlo en un momento; si persiste, estas páginas siguen disponibles:'
	},
	en: {
		name: 'Atlas Violeta',
		what: 'Public data on gender violence against women in Mexico, and on what is being done about it.',
		skip: 'Skip to content',
		sections: 'Sections',
		home: 'Home',
		map: 'Map',
		states: 'States',
		survey: 'Survey',
		femicide: 'Femicide',
		interventions: 'Interventions',
		coverage: 'Coverage',
		data: 'Data',
		method: 'Method',
		help: 'Help',
		otherLanguage: 'Español',
		exit: 'Exit this page',
		skipExit: 'Exit at once',
		exitHint: 'Pressing the Shift key three times also leaves.',
		exitTwoLeft: 'Shift: press two more times to exit.',
		exitOneLeft: 'Shift: press once more to exit.',
		exitExpired: 'Exit with the Shift key was cancelled.',
		exitGoing: 'Loading.',
		helpNow: 'If you need help now',
		option: (option: string) => `, option ${option}`,
		allLines: 'Every helpline, and how to browse with care',
		footerAbout:
			'No accounts, no trackers, no cookies: this site keeps nothing on your device and asks nothing of third parties.',
		footerTerms:
			'Code under the MIT licence. The data keep the terms of the bodies that publish them.',
		footerSources: 'Sources and how to cite them',
		notFoundTitle: 'There is no page at this address',
		notFoundText:
			'The link may be incomplete, or the page may have moved. Everything can be reached from here:',
		errorTitle: 'The page could not be shown',
		errorText:
			'Something failed while loading it. Try again in a moment; if it persists, these pages are still available:'
	}
} as const satisfies Messages;
