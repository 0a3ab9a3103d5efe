/** Rejects what takes longer than a reader waits: a dead network may never say so. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new Error(`No answer within ${milliseconds / 1000} seconds.`)),
			milliseconds,
		);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
