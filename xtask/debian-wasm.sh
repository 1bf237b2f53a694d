#!/usr/bin/env bash
# The wasm32 target from Debian's packages, for machines on which rustup cannot
# download. `cargo xtask` calls it only then. Leaves a rustup toolchain `debian`.
set -euo pipefail
apt-get update --quiet
apt-get install --yes --quiet --no-install-recommends rustc-web cargo-web rust-web-src rust-web-llvm
# The linker follows the LLVM that rustc was built with.
llvm=$(apt-cache depends rust-web-llvm | sed -n 's/.*libllvm\([0-9]*\).*/\1/p' | head -n 1)
apt-get install --yes --quiet --no-install-recommends "lld-${llvm:-22}"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/src"
printf '[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2021"\n[lib]\ncrate-type = ["cdylib"]\n' > "$scratch/Cargo.toml"
: > "$scratch/src/lib.rs"
cd "$scratch"
# Link-time optimisation needs the bitcode; tests for wasm need the test crate.
RUSTFLAGS=-Cembed-bitcode=yes RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc CARGO_TARGET_DIR="$scratch/target" \
  /usr/bin/cargo build --release --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort,panic_unwind,test,proc_macro
libraries=/usr/lib/rustlib/wasm32-unknown-unknown/lib
mkdir -p "$libraries"
find target/wasm32-unknown-unknown/release/deps -name '*.rlib' ! -name 'libscratch*' -exec cp {} "$libraries" \;
rustup toolchain link debian /usr
