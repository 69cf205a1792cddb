// scripts/deploy: many publishers, on a cluster or on one machine.
#include <sys/wait.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "project_root.h"
#include "publish/tree_fixture.h"
#include "render/schema_fixture.h"

namespace openverslag {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

const fs::path kDeploy = fs::path(PROJECT_ROOT) / "scripts/deploy";

// What batch/v1 of Kubernetes 1.33 says of the fields that the job has, and of no others.
const char* const kJobSchema = R"({
  "type": "object", "additionalProperties": false,
  "required": ["apiVersion", "kind", "metadata", "spec"],
  "properties": {
    "apiVersion": {"const": "batch/v1"}, "kind": {"const": "Job"},
    "metadata": {"type": "object", "required": ["name"], "additionalProperties": false,
      "properties": {"name": {"type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}}},
    "spec": {"type": "object", "required": ["template"], "additionalProperties": false,
      "properties": {
        "completionMode": {"enum": ["NonIndexed", "Indexed"]},
        "completions": {"type": "integer", "minimum": 0},
        "parallelism": {"type": "integer", "minimum": 0},
        "backoffLimitPerIndex": {"type": "integer", "minimum": 0},
        "maxFailedIndexes": {"type": "integer", "minimum": 0},
        "ttlSecondsAfterFinished": {"type": "integer", "minimum": 0},
        "template": {"type": "object", "required": ["spec"], "additionalProperties": false,
          "properties": {"spec": {"$ref": "#/$defs/pod"}}}}}},
  "$defs": {
    "name": {"type": "object", "required": ["name"], "additionalProperties": false,
      "properties": {"name": {"type": "string"}}},
    "pod": {"type": "object", "required": ["containers", "restartPolicy"],
      "additionalProperties": false,
      "properties": {
        "restartPolicy": {"enum": ["Never", "OnFailure"]},
        "automountServiceAccountToken": {"enum": [true, false]},
        "securityContext": {"type": "object", "additionalProperties": false, "properties": {
          "runAsNonRoot": {"enum": [true, false]},
          "runAsUser": {"type": "integer", "minimum": 0}}},
        "containers": {"type": "array", "items": {"$ref": "#/$defs/container"}},
        "volumes": {"type": "array", "items": {"type": "object", "required": ["name"],
          "additionalProperties": false, "properties": {
            "name": {"type": "string"}, "configMap": {"$ref": "#/$defs/name"},
            "emptyDir": {"type": "object", "additionalProperties": false,
              "properties": {"sizeLimit": {"$ref": "#/$defs/quantity"}}}}}}}},
    "quantity": {"type": "string", "pattern": "^[0-9]+(m|Mi|Gi)?$"},
    "amounts": {"type": "object", "additionalProperties": false, "properties": {
      "cpu": {"$ref": "#/$defs/quantity"}, "memory": {"$ref": "#/$defs/quantity"}}},
    "texts": {"type": "array", "items": {"type": "string"}},
    "container": {"type": "object", "required": ["name", "image"], "additionalProperties": false,
      "properties": {
        "name": {"type": "string"}, "image": {"type": "string"},
        "command": {"$ref": "#/$defs/texts"}, "args": {"$ref": "#/$defs/texts"},
        "env": {"type": "array", "items": {"type": "object", "required": ["name"],
          "additionalProperties": false,
          "properties": {"name": {"type": "string"}, "value": {"type": "string"}}}},
        "envFrom": {"type": "array", "items": {"type": "object", "additionalProperties": false,
          "properties": {"secretRef": {"$ref": "#/$defs/name"}}}},
        "resources": {"type": "object", "additionalProperties": false, "properties": {
          "requests": {"$ref": "#/$defs/amounts"}, "limits": {"$ref": "#/$defs/amounts"}}},
        "securityContext": {"type": "object", "additionalProperties": false, "properties": {
          "allowPrivilegeEscalation": {"enum": [true, false]},
          "readOnlyRootFilesystem": {"enum": [true, false]}}},
        "volumeMounts": {"type": "array", "items": {"type": "object",
          "required": ["name", "mountPath"], "additionalProperties": false, "properties": {
            "name": {"type": "string"}, "mountPath": {"type": "string"},
            "readOnly": {"enum": [true, false]}}}}}}}
})";

Json job() { return Json::parse(bytes_of(kDeploy / "job.json")); }

std::vector<std::string> faults_of(const Json& one) {
  return schema_faults(Json::parse(kJobSchema), one);
}

// Runs scripts/deploy/SCRIPT with a program in place of openverslag that writes down its words.
int run_script(const FolderFixture& folder, const std::string& script) {
  folder.write("program",
               "#!/bin/sh\necho \"$@\" >> \"" + (folder.path() / "told").string() + "\"\n");
  fs::permissions(folder.path() / "program", fs::perms::owner_all);
  const std::string command = "cd '" + folder.path().string() +
                              "' && OPENVERSLAG=./program CONTENT=minutes SITES=sites THREADS=1 '" +
                              kDeploy.string() + "/" + script + " 2>/dev/null";
  return WEXITSTATUS(std::system(command.c_str()));
}

}  // namespace

TEST_CASE("the job for a cluster follows the schema of jobs", "[deploy]") {
  CHECK(faults_of(job()) == std::vector<std::string>{});
  Json wrong = job();
  wrong["spec"]["completions"] = "2";
  wrong["spec"]["template"]["spec"]["containers"][0]["comand"] = "x";
  CHECK(faults_of(wrong).size() == 2);
}

TEST_CASE("the job has one index for each publisher, and mounts what it says", "[deploy]") {
  const std::string list = bytes_of(kDeploy / "publishers.txt");
  const Json spec = job()["spec"];
  CHECK(spec["completionMode"] == "Indexed");
  CHECK(spec["completions"] == std::ranges::count(list, '\n'));
  // A limit for each index asks for it.
  CHECK(spec["template"]["spec"]["restartPolicy"] == "Never");
  std::set<std::string> volumes;
  for (const Json& volume : spec["template"]["spec"]["volumes"]) volumes.insert(volume["name"]);
  for (const Json& mount : spec["template"]["spec"]["containers"][0]["volumeMounts"])
    CHECK(volumes.contains(mount["name"].get<std::string>()));
}

TEST_CASE("a publisher is built from its line of the list", "[deploy]") {
  const FolderFixture folder;
  folder.write("list", "veenmeer https://a.example/\nzee-dam https://b.example/v/\n");
  CHECK(run_script(folder, "publisher' list 1") == 0);
  CHECK(bytes_of(folder.path() / "told") ==
        "build minutes/zee-dam sites/zee-dam --base-url https://b.example/v/ --jobs 1\n");
}

TEST_CASE("a line that is no publisher is refused before anything is done", "[deploy]") {
  const auto line = GENERATE(as<std::string>{}, "", "veenmeer", "../x https://a.example/",
                             "a https://a.example/ b", "A https://a.example/");
  const FolderFixture folder;
  folder.write("list", line + "\n");
  CHECK(run_script(folder, "publisher' list 0") == 2);
  CHECK_FALSE(fs::exists(folder.path() / "told"));
}

}  // namespace openverslag
