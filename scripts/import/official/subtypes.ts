import type { Register } from '../../../src/lib/catalog/types';

/**
 * Every `Subtipo de delito` that SESNSP's files had when they were last looked at (files of March
 * 2022, victims of June 2025, files of the new register of March 2026), also of crimes that we do
 * not keep: a name that appears or goes away may take counts from a crime that we keep. Null where
 * the publisher has shown no such file yet.
 */
export function knownSubtypes(
	register: Register,
	unit: 'files' | 'victims'
): ReadonlySet<string> | null {
	return known.get(`${register} ${unit}`) ?? null;
}

const cnspFiles = `
Aborto
Abuso de confianza
Abuso sexual
Acoso sexual
Allanamiento de morada
Amenazas
Contra el medio ambiente
Corrupción de menores
Daño a la propiedad
Delitos cometidos por servidores públicos
Despojo
Electorales
Evasión de presos
Extorsión
Falsedad
Falsificación
Feminicidio
Fraude
Homicidio culposo
Homicidio doloso
Hostigamiento sexual
Incesto
Incumplimiento de obligaciones de asistencia familiar
Lesiones culposas
Lesiones dolosas
Narcomenudeo
Otros delitos contra el patrimonio
Otros delitos contra la familia
Otros delitos contra la sociedad
Otros delitos del Fuero Común
Otros delitos que atentan contra la libertad personal
Otros delitos que atentan contra la libertad y la seguridad sexual
Otros delitos que atentan contra la vida y la integridad corporal
Otros robos
Rapto
Robo a casa habitación
Robo a institución bancaria
Robo a negocio
Robo a transeúnte en espacio abierto al público
Robo a transeúnte en vía pública
Robo a transportista
Robo de autopartes
Robo de ganado
Robo de maquinaria
Robo de vehículo automotor
Robo en transporte individual
Robo en transporte público colectivo
Robo en transporte público individual
Secuestro
Trata de personas
Tráfico de menores
Violación equiparada
Violación simple
Violencia de género en todas sus modalidades distinta a la violencia familiar
Violencia familiar
`;

const cnspVictims = `
Aborto
Corrupción de menores
Extorsión
Feminicidio
Homicidio culposo
Homicidio doloso
Lesiones culposas
Lesiones dolosas
Otros delitos contra la sociedad
Otros delitos que atentan contra la libertad personal
Otros delitos que atentan contra la vida y la integridad corporal
Rapto
Secuestro
Trata de personas
Tráfico de menores
`;

const rnidFiles = `
Aborto
Abuso de confianza
Abuso sexual
Acoso sexual
Allanamiento de morada
Amenazas
Contra el medio ambiente
Corrupción de menores
Daño a la propiedad
Delitos cometidos por servidores públicos
Delitos contra la administración de justicia
Despojo
Discriminación
Electorales
Evasión de presos
Extorsión por otros medios
Extorsión presencial
Falsedad
Falsificación
Feminicidio
Fraude
Homicidio culposo
Homicidio doloso
Hostigamiento sexual
Incesto
Incumplimiento de obligaciones de asistencia familiar
Lesiones culposas
Lesiones dolosas
Narcomenudeo con fines de venta
Narcomenudeo posesión simple
Otros delitos contra el patrimonio
Otros delitos contra la familia
Otros delitos contra la sociedad
Otros delitos del Fuero Común
Otros delitos que atentan contra la libertad personal
Otros delitos que atentan contra la libertad y la seguridad sexual
Otros delitos que atentan contra la vida y la integridad corporal
Otros robos
Pornografía infantil
Privación ilegal de la libertad
Rapto
Retención o sustracción de menores e incapaces
Robo a casa habitación
Robo a institución bancaria
Robo a negocio
Robo a transeúnte en espacio abierto al público
Robo a transeúnte en vía pública
Robo a transportista
Robo de autopartes
Robo de ganado
Robo de maquinaria - Cables, tubos y otros objetos destinados a servicios públicos
Robo de maquinaria - Herramienta industrial o agrícola
Robo de maquinaria - Tractores y/o montacargas
Robo de vehículo automotor - Coche de 4 ruedas
Robo de vehículo automotor - Embarcaciones
Robo de vehículo automotor - Motocicleta
Robo en transporte individual
Robo en transporte público colectivo
Robo en transporte público individual
Secuestro con calidad de rehén
Secuestro exprés
Secuestro extorsivo
Secuestro para causar daño
Suplantación y usurpación de identidad
Tentativa de extorsión por otros medios
Tentativa de extorsión presencial
Tentativa de feminicidio
Tentativa de homicidio doloso
Tortura
Trata de personas con fines de explotación sexual
Trata de personas con fines de trabajo o servicios forzados
Trata de personas con fines de tráfico de órganos
Trata de personas con otros fines
Tráfico de menores
Violación a la intimidad sexual
Violación equiparada
Violación simple
Violencia de género en todas sus modalidades distinta a la violencia familiar
Violencia familiar
`;

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['cnsp files', linesOf(cnspFiles)],
	['cnsp victims', linesOf(cnspVictims)],
	['rnid files', linesOf(rnidFiles)]
]);

function linesOf(text: string): ReadonlySet<string> {
	return new Set(text.trim().split('\n'));
}
