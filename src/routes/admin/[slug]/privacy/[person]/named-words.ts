import { m } from '#lib/paraglide/messages.js';
import type { NamedAs } from '#lib/privacy/named-as.ts';

/** Where somebody is named, in words. */
export function namedWords(named: NamedAs): string {
	switch (named.as) {
		case 'chair':
			return m.privacy_data_as_chair();
		case 'secretary':
			return m.privacy_data_as_secretary();
		case 'introduced':
			return m.privacy_data_as_introduced();
		case 'performer':
			return m.privacy_data_as_performer({ item: named.item });
		case 'stand-in':
			return m.privacy_data_as_stand_in({ item: named.item });
		case 'comes-for':
			return m.privacy_data_as_comes_for({ name: named.person });
		case 'sends':
			return m.privacy_data_as_sends({ name: named.person });
		case 'moved':
			return m.privacy_data_as_moved({ reason: named.reason });
		case 'honoured':
			return m.privacy_data_as_honoured({ award: named.award });
		case 'presents':
			return m.privacy_data_as_presents({ batch: named.batch });
		case 'speaks':
			return m.privacy_data_as_speaks({ topic: named.topic });
		case 'asked-floor':
			return m.privacy_data_as_asked_floor({ topic: named.topic });
		case 'voted':
			return votedWords(named);
	}
}

function votedWords({ question, choice }: Extract<NamedAs, { as: 'voted' }>): string {
	switch (choice) {
		case 'for':
			return m.privacy_data_as_voted_for({ question });
		case 'against':
			return m.privacy_data_as_voted_against({ question });
		case 'other':
			return m.privacy_data_as_voted_other({ question });
		case null:
			return m.privacy_data_as_voted_secret({ question });
	}
}
