//! `demarche publish`: a site that shows a dossier.

use super::{
    USAGE, arguments,
    check::{plain, print_problems, read},
};
use crate::{
    load::{Severity, load},
    publish::site::Site,
};
use std::io::{self, Write};

/// Lays out a site. The exit status: 0, 1 where the dossier has errors, 2 where there is
/// no site.
pub(super) fn publish(
    wanted: &arguments::Publish,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let file = plain(&wanted.dossier.display().to_string());
    let read = read(&wanted.dossier).and_then(|bytes| match load(&bytes) {
        Ok(loaded) => Ok((bytes, loaded)),
        Err(refusal) => Err(refusal.to_string()),
    });
    let (bytes, loaded) = match read {
        Ok(read) => read,
        Err(why) => {
            writeln!(err, "error: {}\n --> {file}\n", plain(&why))?;
            return Ok(USAGE);
        }
    };
    print_problems(&wanted.dossier, &loaded.problems, err)?;
    let has_errors = loaded
        .problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    if has_errors && !wanted.is_forced {
        writeln!(
            err,
            "error: the dossier has errors, and nothing was written\n --> {file}\n = help: put them right, or show what is sound of it with `--force`\n"
        )?;
        return Ok(1);
    }
    let site = Site {
        page: &wanted.page,
        folder: &wanted.output,
        bytes: &bytes,
        loaded: &loaded,
        address: wanted.address.as_ref(),
        is_forced: wanted.is_forced,
        is_unpacked: wanted.is_unpacked,
    };
    if let Err(why) = site.lay_out() {
        writeln!(err, "error: {}\n", plain(&why))?;
        return Ok(USAGE);
    }
    let folder = plain(&wanted.output.display().to_string());
    writeln!(out, "{folder}: {}", plain(&loaded.dossier.metadata.title))?;
    match &wanted.address {
        None => writeln!(
            out,
            "Copy it to any web server. With `--address`, links to it show their picture everywhere."
        )?,
        Some(address) => {
            writeln!(out, "Copy it to {address}.")?;
            if !address.is_root() {
                writeln!(
                    out,
                    "Crawlers find its list of pages by a line in the robots.txt at the root of the host:\nSitemap: {}",
                    address.of("sitemap.xml")
                )?;
            }
        }
    }
    Ok(u8::from(has_errors))
}
