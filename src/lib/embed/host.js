// Sizes the frames of Atlas Violeta that ask for it. Included several times, it does the same.
(() => {
	const { origin } = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src);
	/** @returns {HTMLIFrameElement[]} */
	const frames = () =>
		[...document.querySelectorAll('iframe')].filter(
			({ dataset, src }) => 'atlasVioleta' in dataset && src.startsWith(origin + '/embed/')
		);
	addEventListener('message', ({ data, origin: from, source }) => {
		if (data?.type !== 'atlas-violeta:height' || !(data.height > 0)) return;
		const frame = frames().find((each) => each.contentWindow === source);
		if (!frame) return;
		const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
		if (from === (opaque ? 'null' : origin))
			frame.style.height = Math.min(Math.max(data.height, 120), 9000) + 'px';
	});
	for (const { contentWindow } of frames())
		contentWindow?.postMessage({ type: 'atlas-violeta:ask' }, '*');
})();
