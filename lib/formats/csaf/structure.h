#pragma once
// The structure that CSAF asks of a document, after the JSON schemas of OASIS: csaf_json_schema.json of CSAF 2.0 (with errata 01) and
// csaf.json of CSAF 2.1 (CSD03), and the schemas of FIRST and CERT/CC that they refer to.

#include "formats/json_shape.h"

namespace vulnctl::csaf {

extern const Shape csaf_2_0;
extern const Shape csaf_2_1;

/// An item of `x_extensions` (2.1).
extern const Shape extension_shape;

}  // namespace vulnctl::csaf
