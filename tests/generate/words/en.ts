import { lexicon } from './lexicon.ts';

export const en = lexicon('English', {
	frequent: `
		the you your we to of in a for and is it with or on our if can when that this from are by not at
		as then after before`,
	words: `
		order orders ordered parcel parcels return returns returned refund refunds refunded delivery deliver
		delivered deliveries payment payments pay paid card cards account accounts address addresses number
		numbers item items size sizes shoe shoes label labels code codes exchange exchanges exchanged cancel
		cancelled cancellation change changed changes invoice invoices receipt receipts price prices voucher
		vouchers gift gifts discount discounts tax taxes customs duty fee fees free shop shops store stores
		courier couriers driver carrier tracking track tracked status shipment shipments ship shipped shipping
		package packages packing pack box boxes carton bag tag tags seal sealed damaged damage faulty fault
		broken repair repairs repaired replace replaced replacement warranty guarantee claim claims complaint
		complaints photo photos picture pictures description reason reasons choose chosen choice open opened
		close closed sign signed password passwords reset email emails message messages phone call calls chat
		support team person people customer customers service services help question questions answer answers
		bank banks transfer transfers debit credit wallet wallets app apps currency currencies amount amounts
		money balance charge charged charges instalment instalments day days week weeks month months hour hours
		time late early today tomorrow weekend holiday holidays country countries border region city postcode
		street door neighbour pickup collect collected collection locker lockers counter warehouse stock
		available unavailable sold waiting wait list notify notification notifications newsletter subscribe
		unsubscribe privacy data delete deleted download downloads export consent cookie law laws right rights
		withdraw withdrawal policy policies terms condition conditions agree agreement contract leather cotton
		wool sole soles lace laces zip jacket jackets shirt shirts dress dresses trousers wide narrow tight
		loose length width measure measured chart colour colours wash washing dry clean cleaning care worn
		unworn new used second outlet sale loyalty points member members membership reward rewards level birthday
		review reviews rating ratings report reported fraud safe secure security confirm confirmed confirmation
		check checked checking find found lost missing wrong right correct update updated enter entered send
		sent receive received arrive arrived arrival express standard evening morning guest language settings
		profile preferences device browser computer error errors page screen button menu field print printed`,
});
