#!/usr/bin/env node
import { build, install } from './setup.mjs';

install();
build();
