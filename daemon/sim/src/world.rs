//! One world: a server, its disk, its clients and its witness, from one seed to the end.

use crate::chance::Chance;
use crate::check::{delivered_until_acked, readable_is_served};
use crate::feature::{Features, is_own};
use crate::note::{Key, Shot};
use crate::script;
use crate::shell::{Errand, Notes, Opening, Shell};
use crate::witness::{Broken, Ending, Verdict, Witness, broken};
use daemon_jetstream::Now;
use daemon_store::disk::{Crash, FaultyDisk};
use daemon_store::journal::Durability;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

/// Nanoseconds.
pub const SECOND: u64 = 1_000_000_000;
/// When worlds begin, Unix nanoseconds.
const START: i64 = 1_800_000_000 * SECOND as i64;

/// What a run is told.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    pub seed: u64,
    pub steps: u64,
}

/// What became of a run.
#[derive(Debug)]
pub struct Outcome {
    pub broken: Option<Broken>,
    /// What was done, line by line.
    pub history: Vec<String>,
    pub counts: BTreeMap<&'static str, u64>,
}

/// See the module's introduction.
pub struct World {
    pub chance: Chance,
    pub witness: Witness,
    pub history: Vec<String>,
    pub errand: Option<Errand>,
    /// Messages and inboxes that were used.
    pub numbers: u64,
    /// Steps until a crash that was planned.
    pub crash_in: Option<u64>,
    /// The disk does not do as it is told.
    pub troubled: bool,
    shell: Option<Shell>,
    features: Option<Features>,
    notes: Notes,
    durability: Durability,
    segment_size: u64,
}

/// Lives through one seed.
pub fn run(options: Options) -> Outcome {
    live_through(options, None)
}

/// As [`run`], with counters and orders beside all else: another history.
pub fn run_with_features(options: Options) -> Outcome {
    live_through(options, Some(Features::new(options.seed)))
}

fn live_through(options: Options, features: Option<Features>) -> Outcome {
    let mut chance = Chance::new(options.seed);
    let durability = if chance.one_in(3) { Durability::Written } else { Durability::Synced };
    let segment_size = *chance.pick(&[2 << 10, 16 << 10, 64 << 10]);
    let mut world = World {
        chance,
        witness: Witness::new(durability),
        history: vec![format!("durability {durability:?}, segments of {segment_size} bytes")],
        errand: None,
        numbers: 0,
        crash_in: None,
        troubled: false,
        shell: None,
        features,
        notes: Rc::new(RefCell::new(Vec::new())),
        durability,
        segment_size,
    };
    let lived = catch_unwind(AssertUnwindSafe(|| world.live(options.steps)));
    let broken = match lived {
        Ok(result) => result.err(),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
            Some(Broken { rule: "nothing panics", how: text.unwrap_or_default() })
        }
    };
    Outcome { broken, history: world.history, counts: world.witness.counts }
}

impl World {
    pub fn shell(&self) -> &Shell {
        self.shell.as_ref().expect("a server runs between crashes")
    }

    pub fn say(&mut self, what: impl Into<String>) {
        self.history.push(what.into());
    }

    /// A number that nothing else in this world has.
    pub fn number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    fn live(&mut self, steps: u64) -> Verdict {
        let now = Now { mono: 10 * SECOND, wall: START };
        self.start(FaultyDisk::default(), now, None)?;
        script::begin(self)?;
        if let Some(features) = &self.features {
            features.begin(self.shell());
        }
        for n in 0..steps {
            self.shell().pass(1_000_000, 0);
            script::step(self)?;
            self.feature_step(n)?;
            self.watch()?;
        }
        self.drain()?;
        self.drain_features()?;
        self.crash(Crash::Kill)?;
        if self.features.is_none() && self.chance.one_in(4) { self.damage() } else { Ok(()) }
    }

    /// Hands the witness what happened since the last call.
    pub fn watch(&mut self) -> Verdict {
        let notes = std::mem::take(&mut *self.notes.borrow_mut());
        let shell = self.shell.as_ref().expect("a server runs between crashes");
        self.witness.note_time(shell.now.get());
        for note in notes {
            if let Some(features) = &mut self.features {
                features.observe(&note).inspect_err(|_| self.history.extend(note.brief()))?;
            }
            self.history.extend(note.brief().map(|line| format!("    {line}")));
            self.witness.observe(note, shell.keep.journal())?;
        }
        Ok(())
    }

    fn feature_step(&mut self, n: u64) -> Verdict {
        let Some(mut features) = self.features.take() else { return Ok(()) };
        if let Some(what) = features.step(self.shell()) {
            self.say(what);
        }
        self.features = Some(features);
        self.watch()?;
        match &self.features {
            Some(features) if n.is_multiple_of(40) => features.look(self.shell(), false),
            _ => Ok(()),
        }
    }

    fn drain_features(&mut self) -> Verdict {
        let Some(features) = &self.features else { return Ok(()) };
        features.drain(self.shell());
        self.watch()?;
        self.features.as_ref().map_or(Ok(()), |features| features.look(self.shell(), true))
    }

    /// The server ends without a word and starts again.
    pub fn crash(&mut self, crash: Crash) -> Verdict {
        self.watch()?;
        self.witness.count("crashes");
        let shell = self.shell.take().expect("a server runs between crashes");
        let (seed, committed) = (self.chance.any(), shell.keep.journal().committed());
        self.witness.mark_void(shell.keep.journal());
        let (disk, now) = (shell.disk.crash(crash, seed), shell.now.get());
        self.say(format!("CRASH {crash:?} after frame {committed}, {} synced", self.witness.synced));
        self.errand = None;
        self.crash_in = None;
        self.troubled = false;
        self.notes.borrow_mut().clear();
        drop(shell);
        disk.set_capacity(None);
        let ending = if crash == Crash::Kill { Ending::Kill } else { Ending::Power };
        self.start(disk, now, Some((ending, committed)))
    }

    fn start(&mut self, disk: FaultyDisk, now: Now, after: Option<(Ending, u64)>) -> Verdict {
        let seed = self.chance.any();
        let opened = Shell::open(disk, self.durability, self.segment_size, now, self.notes.clone(), seed);
        let Opening { shell, streams, report, failed, .. } = match opened {
            Ok(opening) => opening,
            Err(e) => return broken("acked is stored", format!("the server does not start: {e}")),
        };
        let committed = shell.keep.journal().committed();
        self.shell = Some(shell);
        if !failed.is_empty() || !report.is_clean() {
            return broken("acked is stored", format!("damage without a cause: {failed:?} {report:?}"));
        }
        let Some((ending, before)) = after else { return Ok(()) };
        self.say(format!("    started again at frame {committed}"));
        let streams: Vec<_> = streams.into_iter().filter(|(key, _)| !is_own(key)).collect();
        self.witness.restarted(ending, before, committed, &streams)?;
        if let Some(features) = &mut self.features {
            let lossy = ending == Ending::Power && self.durability == Durability::Written;
            features.restarted(self.shell.as_ref().expect("it was started just now"), lossy)?;
        }
        self.listen();
        Ok(())
    }

    /// Clients of push consumers come back.
    pub fn listen(&mut self) {
        let shell = self.shell.as_ref().expect("a server runs between crashes");
        for (key, made) in &self.witness.current {
            let Some(s) = self.witness.streams.get(&(key.clone(), *made)) else { continue };
            let mut mail = shell.estates[key.0].mail.borrow_mut();
            for c in s.consumers.values().filter(|c| !c.config.deliver_subject.is_empty()) {
                mail.listening.insert(c.config.deliver_subject.clone());
            }
            if let Some(cell) = shell.cell(key.0, &key.1) {
                cell.interest_changed.set(true);
            }
        }
    }

    /// Everything that can be delivered is, and acknowledged.
    fn drain(&mut self) -> Verdict {
        self.say("the disk is mended, everything is delivered and acknowledged");
        self.shell().disk.mend();
        self.shell().disk.set_capacity(None);
        self.troubled = false;
        while let Some(errand) = self.errand.take() {
            self.errand = self.shell().go_on(errand);
        }
        self.listen();
        let mut left = Vec::new();
        for _ in 0..120 {
            self.shell().reopen_failed();
            self.shell().pass(40 * SECOND, 0);
            self.shell().ring();
            self.shell().calm();
            self.watch()?;
            self.look()?;
            left = self.waiting();
            let failed = |key: &Key| self.witness.stream(key).is_some_and(|s| s.failed);
            if left.is_empty() && !self.witness.keys().iter().any(failed) {
                break;
            }
            for (key, consumer) in left.clone() {
                let reply = format!("_I.P.{}", self.number());
                self.shell().pull(&key, &consumer, &reply, r#"{"batch":100,"no_wait":true}"#);
            }
            self.watch()?;
            for (key, consumer, of, _) in std::mem::take(&mut self.witness.deliveries) {
                let reply = format!("_I.A.{}", self.number());
                self.shell().ack(&key, &consumer, &of, "+ACK", &reply);
            }
            self.shell().calm();
            self.watch()?;
        }
        for key in self.witness.keys() {
            let Some(s) = self.witness.stream(&key) else { continue };
            if s.failed {
                return broken("service resumes", format!("{key:?} is not served again"));
            }
            s.consumers
                .values()
                .filter(|c| !c.leaving && !c.unborn)
                .try_for_each(|c| delivered_until_acked::drained(s, c))?;
        }
        if left.is_empty() { Ok(()) } else { broken("delivered until acked", format!("{left:?} still wait")) }
    }

    /// Has the witness see everything as it is, also what nobody had to hand over.
    fn look(&mut self) -> Verdict {
        let shell = self.shell.as_ref().expect("a server runs between crashes");
        for cell in shell.cells() {
            let shot = Shot::of(&cell.stream.borrow());
            self.witness.looked_at(&cell.key, &shot)?;
        }
        Ok(())
    }

    /// As [`World::look`] for one stream in memory: nothing is handed over when messages go from there.
    pub fn look_at_memory(&mut self, key: &Key) -> Verdict {
        let shell = self.shell.as_ref().expect("a server runs between crashes");
        let in_memory = self.witness.stream(key).is_some_and(|s| !s.is_file());
        match shell.cell(key.0, &key.1).filter(|_| in_memory) {
            Some(cell) => self.witness.looked_at(key, &Shot::of(&cell.stream.borrow())),
            None => Ok(()),
        }
    }

    /// Consumers that are not through yet.
    fn waiting(&self) -> Vec<(Key, String)> {
        let mut waiting = Vec::new();
        for key in self.witness.keys() {
            let Some(s) = self.witness.stream(&key) else { continue };
            for c in s.consumers.values().filter(|c| !c.leaving && !c.unborn) {
                if s.failed || c.stand.num_pending > 0 || !c.stand.pending.is_empty() {
                    waiting.push((key.clone(), c.name.clone()));
                }
            }
        }
        waiting
    }

    /// Bits flip in files: the server starts, serves what can be read, unlinks nothing and says what is wrong.
    fn damage(&mut self) -> Verdict {
        let shell = self.shell.take().expect("a server runs between crashes");
        let (disk, now) = (shell.disk.crash(Crash::Kill, 1), shell.now.get());
        drop(shell);
        let files: Vec<_> = disk.files().into_iter().filter(|(_, len)| *len > 0).collect();
        let mut damaged = Vec::new();
        for _ in 0..1 + self.chance.below(4) {
            if files.is_empty() {
                break;
            }
            let (path, len) = self.chance.pick(&files).clone();
            let (offset, mask) = (self.chance.below(len), 1 << self.chance.below(8));
            disk.damage(&path, offset, mask);
            self.say(format!("DAMAGE {path} at {offset} of {len}"));
            damaged.push(path);
        }
        let before = disk.files();
        let notes = self.notes.clone();
        match Shell::open(disk.clone(), self.durability, self.segment_size, now, notes, 1) {
            Ok(opening) => {
                readable_is_served::opened(&self.witness, &before, &damaged, &disk.files(), &opening)
            }
            Err(e) => broken("readable is served", format!("the server does not start: {e}")),
        }
    }
}
