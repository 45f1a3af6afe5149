/** The controls whose change asks another table; level and looks are links, and ask nothing. */
const ASKING = 'select, input';

/**
 * Tells when a reader first touches a control that asks: with the pointer, or by coming to it with the
 * keyboard. An attachment of the element that holds the controls.
 */
export function onTouch(touched: () => void): (holder: HTMLElement) => () => void {
	return (holder) => {
		const listen = ({ target }: Event) => {
			if (target instanceof Element && target.closest(ASKING) !== null) touched();
		};
		holder.addEventListener('pointerdown', listen);
		holder.addEventListener('focusin', listen);
		return () => {
			holder.removeEventListener('pointerdown', listen);
			holder.removeEventListener('focusin', listen);
		};
	};
}
