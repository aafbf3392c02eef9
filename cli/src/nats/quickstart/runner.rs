//! Runs the steps, one after the other, and says how each came out.

use std::time::Duration;

use super::step::{Finding, Step};
use super::tour::Tour;
use super::voice::Voice;
use crate::failure::{Failure, Outcome};
use crate::outln;

/// Between two steps, for eyes to follow.
const PAUSE: Duration = Duration::from_millis(500);

/// A step that has been run.
pub struct Done {
    pub title: &'static str,
    pub outcome: Outcome<Finding>,
}

/// Runs every step, those after a failed one too, at a pace for people if `slow`.
pub fn run(steps: &[&dyn Step], tour: &Tour, voice: &Voice, slow: bool) -> Vec<Done> {
    let mut all = vec![];
    for (i, step) in steps.iter().enumerate() {
        if slow {
            crate::term::out::flush();
            std::thread::sleep(PAUSE);
        }
        outln!("{}", voice.opening(i + 1, steps.len(), *step, tour));
        let done = Done { title: step.title(), outcome: step.run(tour) };
        outln!("{}", voice.result(&done));
        all.push(done);
    }
    all
}

/// Fails, naming them, when any step did.
pub fn verdict(done: &[Done]) -> Outcome {
    let failed: Vec<_> = done.iter().filter(|d| d.outcome.is_err()).map(|d| d.title).collect();
    match failed[..] {
        [] => Ok(()),
        [one] => Err(Failure::new(format!("quickstart: this step failed: {one}"))),
        _ => Err(Failure::new(format!("quickstart: these steps failed: {}", failed.join("; ")))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::step::check;
    use super::super::typed::Typed;
    use super::*;

    struct Fixed(&'static str, bool);

    impl Step for Fixed {
        fn title(&self) -> &'static str {
            self.0
        }

        fn explanation(&self) -> &'static str {
            "It is what it is."
        }

        fn commands(&self, tour: &Tour) -> Vec<Typed> {
            vec![tour.nats("rtt")]
        }

        fn run(&self, _: &Tour) -> Outcome<Finding> {
            check(self.1, || format!("{} was to come out right", self.0))?;
            Ok(Finding::new("it came out right", "right"))
        }
    }

    fn done(steps: &[&dyn Step]) -> Vec<Done> {
        run(steps, &Tour::nowhere(), &Voice::plain(), false)
    }

    #[test]
    fn a_failed_step_is_named_and_gives_exit_code_1() {
        let done = done(&[&Fixed("One", true), &Fixed("Two", false), &Fixed("Three", true)]);
        let failure = verdict(&done).unwrap_err();
        assert_eq!(failure.exit, 1);
        assert_eq!(failure.message.unwrap(), "quickstart: this step failed: Two");
        let summary = "Summary\n\n  ok     One     right\n  FAILED Two     failed, see above\n  ok     Three   right\n\n\
                       1 of 3 steps failed.\n";
        assert_eq!(Voice::plain().summary(&done), summary);
        assert_eq!(Voice::plain().result(&done[1]), "  FAILED Two was to come out right\n");
    }

    #[test]
    fn every_failed_step_is_named() {
        let done = done(&[&Fixed("One", false), &Fixed("Two", false)]);
        let message = verdict(&done).unwrap_err().message.unwrap();
        assert_eq!(message, "quickstart: these steps failed: One; Two");
    }

    #[test]
    fn nothing_failed() {
        assert!(verdict(&done(&[&Fixed("One", true)])).is_ok());
    }
}
