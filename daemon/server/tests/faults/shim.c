/* Comes between the server and the C library: a full disk, a slow disk, a clock that is wrong. What it does stands in a small
 * file that the test writes and that is mapped here, so that a fault begins and ends while the server runs. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

struct control {
	volatile int64_t clock_seconds; /* added to the time of day */
	volatile int64_t sync_millis;   /* how long a sync takes in addition */
	volatile int64_t full;          /* not 0: no file grows */
};

static struct control none;
static struct control *control = &none;

__attribute__((constructor)) static void attach(void) {
	const char *path = getenv("NATTER_SHIM");
	int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
	if (fd < 0) return;
	void *map = mmap(NULL, sizeof none, PROT_READ, MAP_SHARED, fd, 0);
	if (map != MAP_FAILED) control = map;
	close(fd);
}

#define REAL(name) \
	static __typeof__(name) *real; \
	if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* Only files of the store: the log is to tell of it, and sockets need no disk. */
static int refused(int fd) {
	if (!control->full) return 0;
	char link[64], path[4096];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t len = readlink(link, path, sizeof path - 1);
	if (len < 0) return 0;
	path[len] = 0;
	if (!strstr(path, "/store/")) return 0;
	errno = ENOSPC;
	return 1;
}

ssize_t write(int fd, const void *data, size_t len) {
	REAL(write);
	return refused(fd) ? -1 : real(fd, data, len);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
	REAL(writev);
	return refused(fd) ? -1 : real(fd, parts, count);
}

ssize_t pwrite(int fd, const void *data, size_t len, off_t at) {
	REAL(pwrite);
	return refused(fd) ? -1 : real(fd, data, len, at);
}

ssize_t pwrite64(int fd, const void *data, size_t len, off64_t at) {
	REAL(pwrite64);
	return refused(fd) ? -1 : real(fd, data, len, at);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
	REAL(pwritev);
	return refused(fd) ? -1 : real(fd, parts, count, at);
}

int posix_fallocate64(int fd, off64_t at, off64_t len) {
	REAL(posix_fallocate64);
	return refused(fd) ? ENOSPC : real(fd, at, len);
}

int fallocate64(int fd, int mode, off64_t at, off64_t len) {
	REAL(fallocate64);
	return refused(fd) ? -1 : real(fd, mode, at, len);
}

static void take_time(void) {
	int64_t millis = control->sync_millis;
	struct timespec left = {millis / 1000, (millis % 1000) * 1000000};
	while (millis > 0 && nanosleep(&left, &left) != 0 && errno == EINTR) {}
}

int fsync(int fd) {
	REAL(fsync);
	take_time();
	return real(fd);
}

int fdatasync(int fd) {
	REAL(fdatasync);
	take_time();
	return real(fd);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
	REAL(clock_gettime);
	int code = real(clock, now);
	if (code == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += control->clock_seconds;
	return code;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
	REAL(gettimeofday);
	int code = real(now, zone);
	if (code == 0) now->tv_sec += control->clock_seconds;
	return code;
}

time_t time(time_t *now) {
	struct timespec spec;
	clock_gettime(CLOCK_REALTIME, &spec);
	if (now) *now = spec.tv_sec;
	return spec.tv_sec;
}
