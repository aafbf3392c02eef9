//! An account's subject mappings: for each source, weighted destinations, perhaps other ones per cluster.
//!
//! Decides where one message goes; it neither knows accounts nor follows chains (a mapped subject is not mapped again).

use hashbrown::HashMap;

use super::{Random, Transform, TransformError};
use crate::valid;

/// One destination of a mapping as configuration gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeightedDestination<'a> {
    pub subject: &'a str,
    /// Per cent of the messages, 0 to 100.
    pub weight: u8,
    /// The cluster in which the destination counts; empty for every cluster that has no destinations of its own.
    pub cluster: &'a str,
}

/// One destination of a mapping in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDestination {
    pub subject: String,
    /// Per cent of the messages.
    pub weight: u8,
    /// Empty for every cluster that has no destinations of its own.
    pub cluster: String,
}

/// What became of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mapped {
    /// No mapping concerns it, or its share keeps the original: publish to the subject as it is.
    Unchanged,
    /// Publish to what was written instead.
    Changed,
    /// The mapping lists its own source with less than 100 per cent in all, and this message is of the missing
    /// share: nobody receives it. The reference goes on with an empty subject, which is what its 503 then names.
    Lost,
}

/// The mappings of one account. A literal source is found by hash and goes before wildcard sources, which are tried
/// in the order they were added.
#[derive(Debug, Clone, Default)]
pub struct MappingSet {
    literals: HashMap<Box<[u8]>, Mapping, foldhash::fast::RandomState>,
    wildcards: Vec<(Box<[u8]>, Mapping)>,
}

#[derive(Debug, Clone, Default)]
struct Mapping {
    everywhere: Vec<Share>,
    /// Few clusters are ever named, so a list does.
    clusters: Vec<(Box<[u8]>, Vec<Share>)>,
}

#[derive(Debug, Clone)]
struct Share {
    /// None keeps the original subject.
    transform: Option<Transform>,
    /// Messages whose draw from 0 to 99 is below this, and not below the one before, are this destination's.
    below: u32,
}

impl MappingSet {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn is_empty(&self) -> bool {
        self.literals.is_empty() && self.wildcards.is_empty()
    }

    /// Adds or replaces the mapping of `source`. Weights of destinations that share a cluster add up to at most 100;
    /// what is missing keeps the original subject, unless `source` is among its own destinations.
    pub fn add(
        &mut self,
        source: &str,
        destinations: &[WeightedDestination<'_>],
    ) -> Result<(), TransformError> {
        if !valid::is_valid_subject(source.as_bytes()) {
            return Err(TransformError::InvalidSubject);
        }
        let mapping = Mapping::new(source, destinations)?;
        let key = source.as_bytes();
        if valid::is_literal(key) {
            self.literals.insert(key.into(), mapping);
        } else if let Some(old) = self.wildcards.iter_mut().find(|(known, _)| **known == *key) {
            old.1 = mapping;
        } else {
            self.wildcards.push((key.into(), mapping));
        }
        Ok(())
    }

    /// Removes the mapping of `source`; false if there is none.
    pub fn remove(&mut self, source: &str) -> bool {
        let key = source.as_bytes();
        let before = self.wildcards.len();
        self.wildcards.retain(|(known, _)| **known != *key);
        self.literals.remove(key).is_some() || self.wildcards.len() < before
    }

    /// Maps a published `subject` in the named cluster (empty for none). Only for [`Mapped::Changed`] is `out`
    /// meaningful; it is cleared first.
    pub fn map(&self, subject: &[u8], cluster: &[u8], random: Random<'_>, out: &mut Vec<u8>) -> Mapped {
        out.clear();
        let Some(mapping) = self.find(subject) else { return Mapped::Unchanged };
        let shares = mapping.shares(cluster);
        let draw = match shares {
            [only] if only.below == 100 => 0,
            _ => random() % 100,
        };
        let Some(share) = shares.iter().find(|share| draw < share.below) else { return Mapped::Lost };
        let Some(transform) = &share.transform else { return Mapped::Unchanged };
        transform.apply(subject, random, out);
        if out == subject { Mapped::Unchanged } else { Mapped::Changed }
    }

    /// Every mapping, for those who look: source and destinations, where what keeps the original subject names the source.
    pub fn list(&self) -> Vec<(String, Vec<ListedDestination>)> {
        let literals = self.literals.iter();
        let wildcards = self.wildcards.iter().map(|(source, mapping)| (source, mapping));
        literals.chain(wildcards).map(|(source, mapping)| mapping.list(source)).collect()
    }

    fn find(&self, subject: &[u8]) -> Option<&Mapping> {
        if let Some(mapping) = self.literals.get(subject) {
            return Some(mapping);
        }
        self.wildcards
            .iter()
            .find(|(source, _)| valid::is_subset(subject, source))
            .map(|(_, mapping)| mapping)
    }
}

impl Mapping {
    fn new(source: &str, destinations: &[WeightedDestination<'_>]) -> Result<Self, TransformError> {
        let mut mapping = Self::default();
        let mut seen: Vec<&str> = Vec::new();
        for destination in destinations {
            if seen.contains(&destination.subject) {
                return Err(TransformError::DuplicateDestination(destination.subject.into()));
            }
            seen.push(destination.subject);
            if destination.weight > 100 {
                return Err(TransformError::WeightTooLarge);
            }
            let transform = Transform::new(source, destination.subject)?;
            add_share(mapping.shares_mut(destination.cluster), transform, destination.weight)?;
        }
        if !seen.contains(&source) {
            fill(&mut mapping.everywhere);
            mapping.clusters.iter_mut().for_each(|(_, shares)| fill(shares));
        }
        Ok(mapping)
    }

    fn list(&self, source: &[u8]) -> (String, Vec<ListedDestination>) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut listed = Vec::new();
        let clusters = self.clusters.iter().map(|(name, shares)| (text(name), shares));
        for (cluster, shares) in std::iter::once((String::new(), &self.everywhere)).chain(clusters) {
            let mut below = 0;
            for share in shares {
                listed.push(ListedDestination {
                    subject: share.transform.as_ref().map_or_else(|| text(source), |t| text(t.destination())),
                    weight: (share.below - below) as u8,
                    cluster: cluster.clone(),
                });
                below = share.below;
            }
        }
        (text(source), listed)
    }

    fn shares_mut(&mut self, cluster: &str) -> &mut Vec<Share> {
        if cluster.is_empty() {
            return &mut self.everywhere;
        }
        let at =
            self.clusters.iter().position(|(name, _)| **name == *cluster.as_bytes()).unwrap_or_else(|| {
                self.clusters.push((cluster.as_bytes().into(), Vec::new()));
                self.clusters.len() - 1
            });
        &mut self.clusters[at].1
    }

    fn shares(&self, cluster: &[u8]) -> &[Share] {
        self.clusters
            .iter()
            .find(|(name, _)| **name == *cluster)
            .map_or(&self.everywhere, |(_, shares)| shares)
    }
}

fn total(shares: &[Share]) -> u32 {
    shares.last().map_or(0, |share| share.below)
}

fn add_share(shares: &mut Vec<Share>, transform: Transform, weight: u8) -> Result<(), TransformError> {
    let below = total(shares) + u32::from(weight);
    if below > 100 {
        return Err(TransformError::TotalWeightTooLarge);
    }
    shares.push(Share { transform: Some(transform), below });
    Ok(())
}

/// Gives what is missing to the original subject.
fn fill(shares: &mut Vec<Share>) {
    if total(shares) < 100 {
        shares.push(Share { transform: None, below: 100 });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Runs = &'static [(&'static str, u32)];

    fn to(subject: &str, weight: u8) -> WeightedDestination<'_> {
        WeightedDestination { subject, weight, cluster: "" }
    }

    fn within<'a>(subject: &'a str, weight: u8, cluster: &'a str) -> WeightedDestination<'a> {
        WeightedDestination { subject, weight, cluster }
    }

    #[test]
    fn what_is_in_force_is_listed() {
        let mut set = MappingSet::new();
        set.add("x", &[to("y", 30), within("z", 100, "C")]).unwrap();
        let listed = |subject: &str, weight, cluster: &str| ListedDestination {
            subject: subject.into(),
            weight,
            cluster: cluster.into(),
        };
        let want = vec![listed("y", 30, ""), listed("x", 70, ""), listed("z", 100, "C")];
        assert_eq!(set.list(), [("x".to_owned(), want)]);
    }

    /// Where each draw of 0 to 99 sends `subject`: runs of (destination, how many draws).
    fn shares(set: &MappingSet, subject: &str, cluster: &str) -> Vec<(String, u32)> {
        let mut found: Vec<(String, u32)> = Vec::new();
        for draw in 0..100 {
            let mut out = Vec::new();
            let name = match set.map(subject.as_bytes(), cluster.as_bytes(), &mut || draw, &mut out) {
                Mapped::Unchanged => subject.to_owned(),
                Mapped::Changed => String::from_utf8(out).unwrap(),
                Mapped::Lost => "(lost)".to_owned(),
            };
            match found.last_mut() {
                Some((last, count)) if *last == name => *count += 1,
                _ => found.push((name, 1)),
            }
        }
        found
    }

    #[test]
    fn weights_part_the_messages() {
        let table: &[(&[WeightedDestination<'_>], Runs)] = &[
            (&[to("x", 100)], &[("x", 100)]),
            (&[to("x", 30)], &[("x", 30), ("foo", 70)]),
            (&[to("x", 20), to("y", 80)], &[("x", 20), ("y", 80)]),
            (&[to("x", 0)], &[("foo", 100)]),
            (&[], &[("foo", 100)]),
            (&[to("foo", 50)], &[("foo", 50), ("(lost)", 50)]),
            (&[to("x", 50), to("foo", 10)], &[("x", 50), ("foo", 10), ("(lost)", 40)]),
            (&[within("x", 20, "A")], &[("foo", 100)]),
            (&[within("x", 20, "A"), to("y", 10)], &[("y", 10), ("foo", 90)]),
        ];
        for (destinations, want) in table {
            let mut set = MappingSet::new();
            set.add("foo", destinations).unwrap();
            let want: Vec<_> = want.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
            assert_eq!(shares(&set, "foo", ""), want, "{destinations:?}");
        }
    }

    #[test]
    fn a_cluster_has_its_own_destinations() {
        let mut set = MappingSet::new();
        set.add("foo", &[within("x", 20, "A"), to("y", 100)]).unwrap();
        assert_eq!(shares(&set, "foo", "A"), [("x".to_owned(), 20), ("foo".to_owned(), 80)]);
        assert_eq!(shares(&set, "foo", "B"), [("y".to_owned(), 100)]);
    }

    #[test]
    fn literals_go_before_wildcards_and_nothing_is_mapped_twice() {
        let mut set = MappingSet::new();
        set.add("a.*", &[to("w.$1", 100)]).unwrap();
        set.add(">", &[to("all.>", 100)]).unwrap();
        set.add("a.b", &[to("a.c", 100)]).unwrap();
        assert_eq!(shares(&set, "a.b", "")[0].0, "a.c");
        assert_eq!(shares(&set, "a.x", "")[0].0, "w.x");
        assert_eq!(shares(&set, "a.x.y", "")[0].0, "all.a.x.y");
        assert!(set.remove("a.b") && set.remove("a.*") && !set.remove("a.*"));
        assert_eq!(shares(&set, "a.b", "")[0].0, "all.a.b");
        set.add(">", &[to("other.>", 100)]).unwrap();
        assert_eq!(shares(&set, "a", "")[0].0, "other.a");
    }

    #[test]
    fn a_wildcard_source_is_its_own_destination_only_by_text() {
        let mut set = MappingSet::new();
        set.add("a.*", &[to("a.$1", 50)]).unwrap();
        set.add("b.>", &[to("b.>", 50)]).unwrap();
        assert_eq!(shares(&set, "a.x", ""), [("a.x".to_owned(), 100)]);
        assert_eq!(shares(&set, "b.x", ""), [("b.x".to_owned(), 50), ("(lost)".to_owned(), 50)]);
    }

    #[test]
    fn refusals_have_the_reference_texts() {
        let table: &[(&str, &[WeightedDestination<'_>], &str)] = &[
            ("foo", &[to("a", 50), to("b", 51)], "total weight needs to be <= 100"),
            ("foo", &[to("a", 101)], "individual weights need to be <= 100"),
            ("foo", &[to("a", 50), to("a", 20)], "duplicate entry for \"a\""),
            ("foo", &[within("a", 50, "A"), within("a", 20, "B")], "duplicate entry for \"a\""),
            ("foo", &[within("a", 50, "A"), within("b", 60, "A")], "total weight needs to be <= 100"),
            ("foo.*", &[to("foo.*", 50)], "invalid subject"),
            ("foo..x", &[to("a", 50)], "invalid subject"),
        ];
        for (source, destinations, want) in table {
            let mut set = MappingSet::new();
            assert_eq!(set.add(source, destinations).unwrap_err().to_string(), *want);
            assert!(set.is_empty());
        }
    }
}
