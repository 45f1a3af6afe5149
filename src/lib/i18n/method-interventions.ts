/** How the figures of the interventions' pages are made, in words. */
import type { MethodSection } from './method-sections';

export const methodInterventions: readonly MethodSection[] = [
	{
		id: 'interventions',
		title: { es: 'Programas y organizaciones', en: 'Programmes and organisations' },
		paragraphs: [
			{
				es: 'El catálogo reúne los programas que describen cinco documentos sobre el trabajo con hombres y niños, y los que nombran páginas públicas. Cada hecho lleva de dónde se leyó. Lo que ninguna página dice queda como «no se sabe»: no es un «no».',
				en: 'The catalogue holds the programmes that five documents on work with men and boys describe, and those that public pages name. Every fact says where it was read. What no page tells stays “not known”: it is not a “no”.'
			},
			{
				es: 'El alcance es cuántas personas dice haber atendido quien opera el programa, o dice de él quien lo describe, con quién lo dijo y cuándo; no es un efecto, y los alcances de programas distintos no se suman. Los resultados van aparte, con quién respondió, cuántas personas y con qué diseño: lo que cuentan quienes participaron no mide lo que el programa causó.',
				en: 'Reach is how many people a programme served, as its operator or whoever describes it reports, with who said so and when; it is not an effect, and the reach of different programmes is never added up. Results stand apart, with who answered, how many and by what design: what participants tell does not measure what the programme caused.'
			},
			{
				es: 'La guía con la que se compara cada programa es la que propone el estudio de 2022: una recomendación, no una norma. Los niveles de prevención y los enfoques son nuestra lectura de cada descripción.',
				en: 'The guide that each programme is set beside is the one that the 2022 study proposes: a recommendation, not a standard. Levels of prevention and approaches are our reading of each description.'
			},
			{
				es: 'El directorio reúne organizaciones que nombra una página pública, unidas por su nombre sin acentos, siglas legales ni palabras comunes. De las listas oficiales que se importen (registro federal, DENUE) sólo entran las que tienen que ver con el tema; al leerlas se descartan correos, teléfonos, calles, coordenadas y nombres de personas. Una organización que pueda operar un refugio pierde todo lugar por debajo del estado.',
				en: 'The directory holds organisations that a public page names, joined by their names without accents, legal suffixes and common words. Of the official lists that may be imported (federal registry, DENUE) only those that concern the subject enter; e-mails, telephones, streets, coordinates and people’s names are dropped on reading. An organisation that may run a shelter loses every place below the state.'
			}
		]
	},
	{
		id: 'response',
		title: { es: 'Respuesta pública', en: 'Public response' },
		paragraphs: [
			{
				es: 'Las alertas de violencia de género son las que alguna página permite fechar, con sus municipios y con lo que las fuentes contradicen. Declarada no quiere decir vigente: una alerta puede levantarse o ampliarse, y sólo lo decimos donde se pudo leer.',
				en: 'The gender-violence alerts are those that some page lets us date, with their municipalities and with what the sources contradict. Declared does not mean in force: an alert can be lifted or extended, and we say so only where it could be read.'
			},
			{
				es: 'El presupuesto va en pesos corrientes, sin descontar la inflación. Las cifras de programas públicos vienen casi todas de la prensa, una página por cifra: llevan su fecha, y lo que no está verificado lo dice.',
				en: 'The budget is in current pesos, inflation not taken out. Nearly all figures of public programmes come from the press, a page a figure: each carries its date, and what is unverified says so.'
			}
		]
	},
	{
		id: 'evidence',
		title: { es: 'Evidencia de la prevención', en: 'Evidence on prevention' },
		paragraphs: [
			{
				es: 'Son los efectos que reunieron Porat y otros (2024) sobre la prevención primaria de la violencia sexual. Cada efecto es una Δ de Glass: la diferencia entre grupos en desviaciones estándar del grupo de control, con signo positivo si el programa salió mejor. De los efectos de un mismo estudio sobre lo mismo se hace uno solo, el promedio, cuya varianza supone una correlación de 0.5 entre ellos (Borenstein y otros, 2009, cap. 24), porque los datos de la revisión no la dan; la página muestra qué cambia con otras.',
				en: 'These are the effects that Porat et al. (2024) gathered on the primary prevention of sexual violence. Each is a Glass’s Δ: the difference between groups in standard deviations of the control group, positive where the programme did better. The effects of one study on one outcome are made one, their mean, whose variance assumes a correlation of 0.5 between them (Borenstein et al., 2009, ch. 24), since the review’s data do not give it; the page shows what others would change.'
			},
			{
				es: 'La media es de efectos aleatorios: la varianza entre estudios por máxima verosimilitud restringida (REML) y el intervalo de Knapp y Hartung. El intervalo de predicción dice dónde caería el efecto de otro estudio parecido. Coincide con el paquete metafor de R. Con menos de cinco estudios no se da una media.',
				en: 'The mean is of random effects: the variance between studies by restricted maximum likelihood (REML), and the interval of Knapp and Hartung. The prediction interval says where the effect of another such study would fall. It agrees with R’s metafor package. With fewer than five studies no mean is given.'
			}
		]
	}
];
