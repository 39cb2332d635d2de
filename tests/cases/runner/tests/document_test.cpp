// SPDX-License-Identifier: Apache-2.0
#include "document.hpp"

#include <gtest/gtest.h>

namespace landbridge::cases {
namespace {

constexpr std::string_view page = R"(# A page

Write this:

```toml shut.toml
title = "Shut"
```

and ask:

```console
$ landbridge places A
id  name

$ landbridge places B
```

```c++
$ landbridge is no question here
```
The end.
)";

TEST(Document, ComesBackAsItWas) { EXPECT_EQ(print_document(parse_document(page)), page); }

TEST(Document, KnowsFilesAndQuestions) {
  const std::vector<Piece> pieces = parse_document(page);
  ASSERT_EQ(pieces.size(), 5U);
  const auto& file = std::get<WrittenFile>(pieces[1]);
  EXPECT_EQ(file.name, "shut.toml");
  EXPECT_EQ(file.text, Lines{"title = \"Shut\""});
  const auto& session = std::get<Session>(pieces[3]);
  ASSERT_EQ(session.questions.size(), 2U);
  EXPECT_EQ(session.questions[0].command, "landbridge places A");
  EXPECT_EQ(session.questions[0].answer, Lines{"id  name"});
  EXPECT_TRUE(session.questions[1].answer.empty());
}

TEST(Document, ABlockThatIsNotClosedEndsWithTheText) {
  const std::vector<Piece> pieces = parse_document("```console\n$ landbridge x\nanswer");
  EXPECT_EQ(std::get<Session>(pieces[1]).questions.front().answer, Lines{"answer"});
}

}  // namespace
}  // namespace landbridge::cases
