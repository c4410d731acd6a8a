import { faultOf, type Fault } from './fault.ts';

export type StartupCode =
	'data-dir-unwritable' | 'already-running' | 'database-newer' | 'database-damaged' | 'disk-full';

// These reach a terminal before any language is chosen, so each is said in both.
const SENTENCES: Readonly<Record<StartupCode, (where: string) => string>> = {
	'data-dir-unwritable': (where) =>
		`Không ghi được vào thư mục dữ liệu "${where}": hãy chọn thư mục khác bằng DATA_DIR hoặc cấp quyền ghi. · Cannot write to the data directory "${where}": set DATA_DIR to another one or allow writing.`,
	'already-running': (where) =>
		`Một máy chủ khác đang dùng thư mục dữ liệu "${where}": hãy tắt máy chủ đó trước. · Another server is using the data directory "${where}": stop it first.`,
	'database-newer': (where) =>
		`Dữ liệu do một phiên bản mới hơn tạo ra (${where}): hãy cập nhật phần mềm rồi chạy lại. · The data was made by a newer version (${where}): update the software and start again.`,
	'database-damaged': (where) =>
		`Tệp dữ liệu trong "${where}" bị hỏng: hãy khôi phục từ bản sao lưu. · The database in "${where}" is damaged: restore it from a backup.`,
	'disk-full': (where) =>
		`Ổ đĩa chứa "${where}" đã đầy: hãy giải phóng chỗ trống rồi chạy lại. · The disk that holds "${where}" is full: free some space and start again.`
};

const CODES: Readonly<Record<Fault, StartupCode>> = {
	unwritable: 'data-dir-unwritable',
	busy: 'already-running',
	damaged: 'database-damaged',
	'disk-full': 'disk-full'
};

/** Why the server cannot start: a stable code and one sentence that says what to do. */
export class StartupError extends Error {
	readonly code: StartupCode;

	constructor(code: StartupCode, where: string, options?: ErrorOptions) {
		super(SENTENCES[code](where), options);
		this.name = 'StartupError';
		this.code = code;
	}
}

/** The same failure as a StartupError when it is one people can mend, else unchanged. */
export function asStartupError(error: unknown, where: string): unknown {
	const fault = faultOf(error);
	return fault ? new StartupError(CODES[fault], where, { cause: error }) : error;
}
