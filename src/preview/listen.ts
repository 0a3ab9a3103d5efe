import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports are tried. */
const attempts = 100;

export interface Listening {
	servers: Server[];
	port: number;
}

/**
 * Listens on every host at one port: the one asked for, else the next that is free on all of them.
 * A computer may lack one of several hosts (IPv6); one of them must be there.
 */
export async function listen(
	create: () => Server,
	hosts: readonly string[],
	port: number,
): Promise<Listening> {
	for (let tried = 0; tried < attempts; tried++) {
		const candidate = port === 0 ? 0 : port + tried;
		if (candidate > 65535) break;
		const listening = await listenAt(create, hosts, candidate);
		if (listening) return listening;
	}
	throw new Error(`No port from ${port} on is free.`);
}

/** `undefined` when one of the hosts has something else at the port. */
async function listenAt(create: () => Server, hosts: readonly string[], port: number) {
	const servers: Server[] = [];
	let failure: NodeJS.ErrnoException | undefined;
	for (const host of hosts) {
		const server = create();
		failure = await bind(server, host, portOf(servers[0]) ?? port);
		if (!failure) servers.push(server);
		else if (!isAbsent(failure)) break;
	}
	const bound = portOf(servers[0]);
	if (bound !== undefined && (!failure || isAbsent(failure))) return { servers, port: bound };
	for (const server of servers) server.close();
	if (failure && failure.code !== 'EADDRINUSE') throw failure;
	return undefined;
}

function bind(server: Server, host: string, port: number) {
	return new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
		server.once('error', resolve);
		server.listen({ host, port }, () => {
			server.off('error', resolve);
			resolve(undefined);
		});
	});
}

function portOf(server: Server | undefined): number | undefined {
	const address = server?.address() as AddressInfo | null | undefined;
	return address?.port;
}

function isAbsent({ code }: NodeJS.ErrnoException): boolean {
	return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}
