# ogireport: `make demo` shows it, `make test` proves it, `make help` lists the rest.

VERSION := 0.1.0
PREFIX ?= /usr/local
SONAME := libogireport.so.1
LIBRARY := build/lib/libogireport.so
CFLAGS ?= -O2 -g
WARNINGS := -Wall -Wextra -Werror -pedantic
PROGRAMS := $(addprefix build/bin/,check nulls parts mutations rounds batch threads)

# Swift's own clang will do where there is no cc.
ifeq ($(origin CC),default)
CC := $(shell command -v cc || echo clang)
endif

# A field of the toolchain's description of the machine.
target = $(shell swiftc -print-target-info | sed -n 's/.*"$(1)": "\(.*\)".*/\1/p')
EMBEDDED = $(call target,runtimeResourcePath)/embedded/$(call target,unversionedTriple)

# libFuzzer's runtime, which comes with Swift.
FUZZER = $(wildcard $(call target,runtimeResourcePath)/clang/lib/linux/libclang_rt.fuzzer-*.a)
SECONDS := 60

# Embedded Swift carries no runtime: the object needs libc and libm only. Core and boundary are
# compiled as one module, whose every function is seen to be used or not (its files import that very
# module, hence no warnings: those are the tests' build's). A section a function lets the linker leave
# out the rest, lld makes one of functions of one code, and -z defs makes a missing symbol a link error
# here instead of a load error at the customer's. Built for size, save the functions that say
# @_optimize(speed): code that is the same is outlined and merged, and no function is written again for
# a closure that it is called with.
SOURCES := $(sort $(shell find Sources/OGIReport Sources/OGIReportABI -name '*.swift'))
SWIFT_FLAGS := -swift-version 6 -enable-experimental-feature Embedded -parse-as-library -wmo \
	-num-threads 2 -module-name OGIReport -package-name ogireport -I $(CURDIR)/Sources/CLibc \
	-I $(CURDIR)/include -suppress-warnings -gnone -Osize -Xfrontend -function-sections \
	-Xllvm -enable-machine-outliner -Xllvm -sil-disable-pass=closure-specialize \
	-Xllvm -ir-outliner -Xllvm -enable-merge-functions $(addprefix -enable-upcoming-feature ,\
	ExistentialAny InternalImportsByDefault MemberImportVisibility)
LINK_FLAGS = -soname=$(SONAME) --version-script=$(CURDIR)/build/exports.map -Bsymbolic -z defs \
	--gc-sections --icf=all -O2 -s $(EMBEDDED)/libswiftUnicodeDataTables.a -lm

.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help lib demo test bench fuzz fuzz-check fuzz-round deps lint programs docs docs-check \
	install clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

lib: $(LIBRARY).$(VERSION) ## Build the shared object into build/lib

$(LIBRARY).$(VERSION): $(SOURCES) $(wildcard Sources/CLibc/* include/*) build/exports.map Makefile
	rm -rf build/object && mkdir -p build/object build/lib
	cd build/object && swiftc -c $(SWIFT_FLAGS) $(abspath $(SOURCES))
	swiftc -emit-library -enable-experimental-feature Embedded -wmo -use-ld=lld build/object/*.o \
		$(addprefix -Xlinker ,$(LINK_FLAGS)) -o $@
	ln -sf $(@F) build/lib/$(SONAME)
	ln -sf $(SONAME) $(LIBRARY)

# The functions of the header and nothing else.
build/exports.map: Tests/Boundary/exports.txt
	@mkdir -p build
	{ echo '{ global:'; sed 's/$$/;/' $<; echo 'local: *; };'; } > $@

demo: lib build/bin/check ## Judge two example reports through the C ABI
	@for report in clean-2021 faulty-2021; do echo; status=0; \
		build/bin/check Examples/Reports/$$report.txt || status=$$?; \
		echo "(exit status $$status)"; test $$status -le 2 || exit 1; \
	done

# Optimized, because some tests read reports by the hundred thousand; the tests use the public
# interface only. Last, so that its closing lines end the run.
test: deps lint lib docs-check programs fuzz-check ## Install what is needed and test everything
	swift test -c release --disable-xctest

# Never a part of the tests: no time is a failure. `make bench COUNT=1` counts instructions too.
bench: lib ## Measure the library beside its peers, and install them where they are missing
	@Benchmarks/tools
	@$(MAKE) --no-print-directory -C Benchmarks -j$(shell nproc)
	swift build -c release --package-path Benchmarks --scratch-path build/bench/swift
	@python3 -B Benchmarks/Corpus build/bench/corpus
	@python3 -B Benchmarks/Report $(if $(COUNT),--count)

fuzz: build/fuzz/fuzz ## Fuzz each format: SECONDS=60 each, or CARRIER=html alone
	@Tests/Fuzz/run $(SECONDS) build/fuzz $(CARRIER)

# Every seed once, and a short round.
fuzz-check:
	@$(if $(FUZZER),$(MAKE) --no-print-directory fuzz-round, \
		echo 'fuzz: not run, because this Swift toolchain has no libFuzzer')

fuzz-round: build/fuzz/fuzz
	@Tests/Fuzz/run 0 build/fuzz
	@Tests/Fuzz/run 4 build/fuzz

# One module with the core, so that its checks see the core from inside. Checks for debugging are
# kept: a program that would go wrong silently stops.
build/fuzz/fuzz: $(shell find Sources/OGIReport Sources/CLibc Tests/Fuzz -name '*.swift' -o -name '*.h')
	@mkdir -p build/fuzz
	@printf '%s\n' $(filter %.swift,$^) >build/fuzz/sources
	swiftc -sanitize=fuzzer,address -parse-as-library -O -wmo -assert-config Debug -swift-version 6 \
		-package-name ogireport -module-name Fuzz -use-ld=lld -I Sources/CLibc \
		@build/fuzz/sources -o $@

deps: ## Install the tools that the tests use, where they are missing
	@.ci/tools

lint: ## Check the format, and the rules of the core
	swift format lint --strict --recursive Sources Tests Examples Benchmarks Package.swift
	@find Sources/OGIReport -name '*.swift' -exec awk -f .ci/core.awk {} +
	@find Sources Tests Examples Benchmarks Package.swift -name '*.swift' -not -path '*/.build*' -exec wc -l {} + \
		| awk '$$2 != "total" && $$1 > 300 { print $$2 ": " $$1 " lines"; bad = 1 } END { exit bad }'

programs: $(PROGRAMS)
	swift build --package-path Examples/Swift --scratch-path build/example
	cp build/example/debug/check build/bin/check-swift

vpath %.c Examples/C Tests/Boundary
build/bin/%: %.c $(wildcard include/*.h Tests/Boundary/*.h) | lib
	@mkdir -p build/bin
	$(CC) -std=c99 -pthread $(WARNINGS) $(CFLAGS) -Iinclude $< -Lbuild/lib -logireport \
		-Wl,-rpath,'$$ORIGIN/../lib' -o $@

docs: ## Write the generated pages of Docs
	swift run -c release ReferencePages Docs

docs-check: ## Check that the generated pages are those in Docs
	rm -rf build/docs && mkdir -p build/docs
	swift run -c release ReferencePages build/docs
	@cd build/docs && find . -type f -exec diff -uN ../../Docs/{} {} \; | tee ../docs.diff
	@test ! -s build/docs.diff || { echo 'Docs has drifted from the code: make docs'; exit 1; }

install: lib ## Install under PREFIX (and DESTDIR)
	install -d $(DESTDIR)$(PREFIX)/lib/pkgconfig $(DESTDIR)$(PREFIX)/include
	cp -P $(LIBRARY)* $(DESTDIR)$(PREFIX)/lib
	install -m 644 include/*.h $(DESTDIR)$(PREFIX)/include
	printf '%s\n' 'prefix=$(PREFIX)' 'Name: ogireport' 'Version: $(VERSION)' \
		'Description: China'"'"'s government information disclosure annual reports' \
		'Cflags: -I$${prefix}/include' 'Libs: -L$${prefix}/lib -logireport' \
		> $(DESTDIR)$(PREFIX)/lib/pkgconfig/ogireport.pc

clean: ## Remove everything that was built
	rm -rf build .build
