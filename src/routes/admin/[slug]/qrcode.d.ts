declare module 'qrcode' {
	type Options = {
		readonly type: 'svg';
		readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H';
		readonly margin: number;
	};
	const QRCode: { toString(text: string, options: Options): Promise<string> };
	export default QRCode;
}
