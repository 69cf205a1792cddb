// A disk that refuses, and a program that is killed, at a chosen change of a folder.
#pragma once

#include <functional>

namespace openverslag {

// For this program tests define rename, mkdir, linkat and their like themselves
// (fault_fixture.cc), so that what is tested needs no door for tests.
enum class Fault {
  kill,       // the program ends at the change, as by kill -9
  fail_once,  // the change fails, later ones do not
  fail_on,    // the change fails and so do all later ones
};

struct Disk {
  bool exchanges = true;  // can swap two folders in one step
  bool syncs = true;      // has written what it took
};

// Runs `action` with the fault at its `step`th change of a folder, counted from 1; for Fault::kill
// in a child process. False when it made fewer changes and ended as ever.
bool run_with_fault(Fault fault, int step, Disk disk, const std::function<void()>& action);

}  // namespace openverslag
