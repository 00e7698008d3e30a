//! The feed's question and answer. Everything of the question is in the address, so that it can be kept and passed on.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::report::code::{Coded, codes};
use crate::report::published::{Facet, Published};

/// Reports on one page of the feed.
pub const PAGE_SIZE: usize = 20;
/// Characters of a text query, inclusive; what is longer is cut.
pub const LONGEST_TEXT: usize = 200;

codes! {
    /// The order of the feed.
    pub enum Sort {
        Newest = "newest", "Newest first";
        Relevance = "relevance", "Best match first";
    }
}

/// What a reader asks for: words AND facets, the values of one facet OR-ed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The words; `""` for any.
    pub text: String,
    /// The chosen values by facet.
    pub facets: BTreeMap<Facet, Vec<String>>,
    /// The order.
    pub sort: Sort,
    /// The page, from 1.
    pub page: usize,
}

impl Default for Query {
    fn default() -> Self {
        Self { text: String::new(), facets: BTreeMap::new(), sort: Sort::Newest, page: 1 }
    }
}

/// A page of the feed.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// The reports of the page.
    pub reports: Vec<Published>,
    /// How many fit in all.
    pub total: usize,
    /// For every facet the values that occur and in how many reports, were that facet not chosen.
    pub counts: BTreeMap<Facet, BTreeMap<String, usize>>,
}

impl Query {
    /// Reads the parameters of an address. What is not known is left out, so that an old or mistyped link still shows
    /// something.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut query = Self::default();
        for (name, value) in parameters {
            match name {
                "q" => query.text = value.trim().chars().take(LONGEST_TEXT).collect(),
                "sort" => query.sort = Sort::from_code(value).unwrap_or(Sort::Newest),
                "page" => query.page = value.parse().unwrap_or(1).max(1),
                _ => query.choose(name, value),
            }
        }
        query
    }

    fn choose(&mut self, name: &str, value: &str) {
        let Ok(facet) = Facet::from_code(name) else { return };
        let chosen = self.facets.entry(facet).or_default();
        if facet.has(value) && !chosen.iter().any(|each| each == value) {
            chosen.push(value.to_owned());
        }
        if chosen.is_empty() {
            self.facets.remove(&facet);
        }
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.facets.get(&facet).is_some_and(|values| values.iter().any(|each| each == value))
    }

    /// The same question without one value of a facet, from its first page on.
    pub fn without(&self, facet: Facet, value: &str) -> Self {
        let mut query = Self { page: 1, ..self.clone() };
        if let Some(values) = query.facets.get_mut(&facet) {
            values.retain(|each| each != value);
        }
        query.facets.retain(|_, values| !values.is_empty());
        query
    }

    /// The same question without its words.
    pub fn without_text(&self) -> Self {
        Self { text: String::new(), page: 1, ..self.clone() }
    }

    /// Another page of the same question.
    pub fn at(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The address of the question.
    pub fn path(&self) -> String {
        let mut path = String::from("/reports");
        let mut add = |name: &str, value: &str| {
            let joint = if path.contains('?') { '&' } else { '?' };
            // Writing to a string cannot fail.
            let _ = write!(path, "{joint}{name}={}", encode(value));
        };
        if !self.text.is_empty() {
            add("q", &self.text);
        }
        for (facet, values) in &self.facets {
            for value in values {
                add(facet.code(), value);
            }
        }
        if self.sort != Sort::Newest {
            add("sort", self.sort.code());
        }
        if self.page > 1 {
            add("page", &self.page.to_string());
        }
        path
    }
}

/// Percent-encodes all but the unreserved characters of RFC 3986.
fn encode(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(byte as char),
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_its_address() {
        let parameters = [
            ("q", " low & slow "),
            ("category", "assault"),
            ("category", "traffic"),
            ("region", "south"),
            ("page", "2"),
        ];
        let query = Query::read(parameters);
        assert_eq!(query.path(), "/reports?q=low%20%26%20slow&category=assault&category=traffic&region=south&page=2");
        let fewer = query.without(Facet::Category, "assault").without(Facet::Region, "south");
        assert_eq!(fewer.path(), "/reports?q=low%20%26%20slow&category=traffic");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let query = Query::read([("category", "nonsense"), ("nonsense", "x"), ("page", "-3"), ("year", "20x6")]);
        assert_eq!(query, Query::default());
    }
}
