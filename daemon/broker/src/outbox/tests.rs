use super::*;
use std::sync::atomic::AtomicBool;

/// A socket that takes a set number of bytes and then is full, or breaks.
struct Socket {
    room: AtomicUsize,
    got: Mutex<Vec<u8>>,
    woken: AtomicUsize,
    broken: AtomicBool,
    direct: bool,
}

impl Socket {
    fn with_room(room: usize) -> Self {
        Socket {
            room: AtomicUsize::new(room),
            got: Mutex::default(),
            woken: AtomicUsize::new(0),
            broken: AtomicBool::new(false),
            direct: true,
        }
    }
}

impl Transport for Socket {
    fn direct(&self) -> bool {
        self.direct
    }
    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let (room, mut n) = (self.room.load(Ordering::Relaxed), 0);
        for b in bufs {
            let take = b.len().min(room - n);
            self.got.lock().extend_from_slice(&b[..take]);
            n += take;
        }
        self.room.fetch_sub(n, Ordering::Relaxed);
        if n == 0 { Err(io::ErrorKind::WouldBlock.into()) } else { Ok(n) }
    }
    fn wake(&self) {
        self.woken.fetch_add(1, Ordering::Relaxed);
    }
}

fn push(o: &Outbox, s: &Socket, text: &str) -> Pushed {
    o.push(&mut text.as_bytes().to_vec(), 1, text.len() as u64, 100, s)
}

#[test]
fn written_by_the_producer_while_the_socket_takes_it() {
    let (o, s) = (Outbox::default(), Socket::with_room(1000));
    assert_eq!(push(&o, &s, "hello"), Pushed::Sent);
    assert_eq!((&s.got.lock()[..], o.pending(), o.sent()), (&b"hello"[..], 0, (1, 5, 5)));
}

#[test]
fn order_is_kept_when_the_socket_is_full() {
    let (o, s) = (Outbox::default(), Socket::with_room(3));
    assert_eq!(push(&o, &s, "hello"), Pushed::Waiting(2));
    assert_eq!(push(&o, &s, " there"), Pushed::Waiting(8));
    assert!(s.woken.load(Ordering::Relaxed) > 0);
    for _ in 0..8 {
        s.room.store(1, Ordering::Relaxed);
        o.flush(&s);
    }
    assert_eq!((&s.got.lock()[..], o.pending()), (&b"hello there"[..], 0));
    assert_eq!(push(&o, &s, ""), Pushed::Sent);
}

#[test]
fn the_bound_holds() {
    let (o, s) = (Outbox::default(), Socket::with_room(0));
    assert_eq!(push(&o, &s, &"x".repeat(60)), Pushed::Waiting(60));
    assert_eq!(push(&o, &s, &"x".repeat(60)), Pushed::Overflow);
    assert_eq!(o.pending(), 60);
    assert_eq!(push(&o, &s, &"x".repeat(40)), Pushed::Waiting(100));
    // The first message may be larger than the bound on its own.
    let (o, s) = (Outbox::default(), Socket::with_room(0));
    assert_eq!(push(&o, &s, &"x".repeat(101)), Pushed::Overflow);
}

#[test]
fn broken_and_closed() {
    let (o, s) = (Outbox::default(), Socket::with_room(0));
    s.broken.store(true, Ordering::Relaxed);
    assert_eq!(push(&o, &s, "x"), Pushed::Broken);
    o.close();
    assert_eq!(push(&o, &s, "x"), Pushed::Closed);
    assert_eq!(o.flush(&s), Pushed::Closed);
}

#[test]
fn the_owner_takes_what_only_it_may_write() {
    let (o, s) = (Outbox::default(), Socket { direct: false, ..Socket::with_room(1000) });
    assert_eq!(push(&o, &s, "ab"), Pushed::Waiting(2));
    assert_eq!(push(&o, &s, "cd"), Pushed::Waiting(4));
    assert_eq!(o.take().into_iter().flatten().collect::<Vec<u8>>(), b"abcd");
    assert_eq!(o.pending(), 0);
    o.set_held(1, 3);
    assert_eq!((o.pending(), o.sent().2), (1, 3));
}

#[test]
fn many_producers_lose_nothing() {
    let (o, s) = (Outbox::default(), Socket::with_room(usize::MAX / 2));
    std::thread::scope(|scope| {
        for t in 0..4u8 {
            let (o, s) = (&o, &s);
            scope.spawn(move || {
                for i in 0..2000u32 {
                    let line = format!("{t} {i}\n");
                    o.push(&mut line.into_bytes(), 1, 1, usize::MAX, s);
                }
            });
        }
    });
    while o.flush(&s) != Pushed::Sent {}
    let text = String::from_utf8(s.got.lock().clone()).unwrap();
    let mut next = [0u32; 4];
    for line in text.lines() {
        let (t, i) = line.split_once(' ').unwrap();
        let t: usize = t.parse().unwrap();
        assert_eq!(i.parse::<u32>().unwrap(), next[t], "producer {t} out of order");
        next[t] += 1;
    }
    assert_eq!(next, [2000; 4]);
}

#[test]
fn what_is_lined_up_is_overtaken_by_nobody() {
    let (o, s) = (Outbox::default(), Socket::with_room(1000));
    assert_eq!(o.line_up(&mut b"first ".to_vec(), 1, 6, 100), Pushed::Waiting(6));
    assert_eq!((s.got.lock().len(), o.pending()), (0, 6));
    // Whoever comes next writes both.
    assert_eq!(push(&o, &s, "second"), Pushed::Sent);
    assert_eq!((&s.got.lock()[..], o.pending(), o.sent()), (&b"first second"[..], 0, (2, 12, 12)));
    assert_eq!(o.write_waiting(100, &s), Pushed::Sent);
    assert_eq!(o.line_up(&mut vec![b'x'; 101], 1, 101, 100), Pushed::Overflow);
    assert_eq!(o.line_up(&mut b"last".to_vec(), 1, 4, 100), Pushed::Waiting(4));
    assert_eq!(o.write_waiting(100, &s), Pushed::Sent);
    assert_eq!(&s.got.lock()[12..], b"last");
    o.close();
    assert_eq!(o.line_up(&mut b"late".to_vec(), 1, 4, 100), Pushed::Closed);
    assert_eq!(o.write_waiting(100, &s), Pushed::Closed);
}
